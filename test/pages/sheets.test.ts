import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { ourPages } from './our-pages.ts';

const SHEET = 'sheets/l2-devops-support-engineer.html';
const SENTENCE = /^I write replies that give the cause/;

const { browser, onDisk } = ourPages();

const asked = (page: Page) => page.getByRole('listitem').filter({ hasText: SENTENCE });

/** Opens a page where pages cannot write files, and listens to all that it asks for and says. */
async function opened(file: string, javaScriptEnabled = true) {
  const page = await browser().newPage({ javaScriptEnabled });
  const requests: string[] = [];
  const said: string[] = [];
  // a browser asks for the icon of a page when it likes
  page.on('request', (request) => request.url().endsWith('/icon.svg') || requests.push(request.url()));
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.addInitScript(() => {
    Object.assign(globalThis, { showOpenFilePicker: undefined, showSaveFilePicker: undefined });
  });
  await page.goto(onDisk(file));
  return { page, said, requests };
}

describe('the page of a growth sheet', () => {
  it('is led to from its level, and leads back', async () => {
    const { page } = await opened('levels/l2-devops-support-engineer.html');
    // at the top and at the foot
    await page.getByRole('link', { name: 'Growth sheet: L2 to L3' }).first().click();
    expect(page.url()).toBe(onDisk(SHEET));
    await page.getByRole('button', { name: 'Save' }).waitFor();
    const links = page.getByRole('link', { name: 'L3: Senior DevOps Support Engineer' });
    await links.filter({ visible: true }).first().click();
    expect(page.url()).toBe(onDisk('levels/l3-senior-devops-support-engineer.html'));
    const forks = page.getByRole('link', { name: /^Growth sheet/ });
    expect(new Set(await forks.allTextContents()).size).toBe(2);
    await page.close();
  });

  it('leads where the sheet to print does', async () => {
    const { page } = await opened(SHEET);
    const [printed, drawn] = await page
      .locator('growth-sheet')
      .evaluate((sheet) =>
        [sheet, sheet.shadowRoot].map((root) =>
          [...(root?.querySelectorAll('a') ?? [])].map(({ href, textContent }) => [textContent, href]),
        ),
      );
    expect(drawn).toEqual(printed);
    expect(drawn).toContainEqual(['runbook', `${onDisk('glossary.html')}#Glossary--runbook`]);
    await page.close();
  });

  it('is written, saved and opened again, and asks for nothing', async () => {
    const { page, said, requests } = await opened(SHEET);
    const before = [...requests].sort();
    expect(before).toEqual([SHEET, 'embed.js', 'links.js', 'sheet.js', 'styles.css'].map(onDisk).sort());
    await asked(page).getByText('Write a note').click();
    await asked(page).getByRole('textbox', { name: 'Example' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.type('My reply to the registry outage <b>');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Growth sheet L2 to L3.md');
    const file = fileURLToPath(onDisk('mine.md'));
    // somebody has added a line, and the framework has another word since
    const text = (await readFile(await download.path(), 'utf8')).replace(
      'registry outage',
      'outage in March',
    );
    await writeFile(file, text.replaceAll('I write replies', 'I compose replies'));

    await page.reload();
    requests.length = 0;
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Open a file' }).click(),
    ]);
    await chooser.setFiles(file);
    await page.getByText('mine.md is open.').waitFor();
    expect(await asked(page).locator('dd').allTextContents()).toEqual([
      'My reply to the outage in March <b>',
    ]);
    expect(await asked(page).locator('s').textContent()).toMatch(/^I compose replies/);
    expect(requests).toEqual([]);
    expect(said).toEqual([]);
    await page.close();
  });

  it('is a sheet to print where no script runs', async () => {
    const { page } = await opened(SHEET, false);
    await page.getByRole('heading', { level: 1, name: 'Growth sheet: L2 to L3' }).waitFor();
    expect(await asked(page).getByText('Example').isVisible()).toBe(true);
    expect(await page.getByRole('button').count()).toBe(0);
    await page.close();
  });
});
