import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { siteConfig } from '../../site/dev/config.ts';
import { launchChromium } from '../browser/chromium.ts';
import { fromRoot } from '../root.ts';

const DOCUMENT = 'L4-Lead-DevOps-Support-Engineer.md';
const LEAD = 'l4-lead-devops-support-engineer';
const TITLE = '# L4: Lead DevOps Support Engineer';

let folder: string;
let server: ViteDevServer;
let browser: Browser;
let page: Page;
let url: string;
let original: string;
let said: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'career-levels-site-'));
  await cp(fromRoot('framework'), join(folder, 'framework'), { recursive: true });
  original = await readFile(join(folder, 'framework', DOCUMENT), 'utf8');
  server = await createServer({
    ...siteConfig({ framework: join(folder, 'framework'), out: join(folder, 'compiled') }),
    configFile: false,
    cacheDir: join(folder, 'cache'),
    logLevel: 'error',
  });
  await server.listen(0);
  url = server.resolvedUrls?.local[0] ?? '';
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

beforeEach(async () => {
  said = [];
  page = await browser.newPage();
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
});

afterEach(async () => {
  await page.close();
  await write(original);
  // A page that opens between a change and its news would miss the news.
  const hiringPage = () => fetch(`${url}hiring/`).then((response) => response.text());
  await expect.poll(hiringPage, { timeout: 20_000 }).toContain('<title>Lead DevOps Support Engineer ·');
});

function write(text: string): Promise<void> {
  return writeFile(join(folder, 'framework', DOCUMENT), text);
}

describe('npm start', () => {
  it('leads from its first page to the three places', async () => {
    await page.goto(url);
    const titles: string[] = [];
    for (const name of ['An intranet page', 'A hiring page', 'A React page']) {
      await page.getByRole('link', { name }).click();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.getByRole('heading', { name: /Nobody supports alone|What L3 takes/ }).waitFor();
      titles.push(await page.title());
      await page.goBack();
    }
    expect(titles).toEqual([
      'Career levels · People handbook',
      'Lead DevOps Support Engineer · Careers',
      'One-to-one',
    ]);
    expect(said).toEqual([]);
  });

  it('shows on its first page the journey, a comparison that readers change, and the places as they are', async () => {
    await page.goto(url);
    await page
      .locator('career-journey')
      .getByRole('link', { name: 'Lead DevOps Support Engineer' })
      .waitFor();
    const comparison = page.getByRole('region', { name: 'The comparison' });
    await comparison.getByRole('heading', { name: 'From L4 to L5', exact: true }).waitFor();
    await comparison.getByLabel('Column 1').selectOption('L2: DevOps Support Engineer');
    await comparison.getByRole('heading', { name: 'From L2 to L5', exact: true }).waitFor();
    const places = page.locator('iframe');
    for (const title of ['An intranet page', 'A hiring page', 'A React page']) {
      const place = page.locator(`iframe[title="${title}"]`);
      await place.scrollIntoViewIfNeeded();
      await place.contentFrame().locator('h1').first().waitFor();
    }
    expect(await places.evaluateAll((frames) => frames.every((frame) => frame.closest('[inert]')))).toBe(
      true,
    );
    expect(said).toEqual([]);
  });

  it('says on its first page which document to open, and shows what becomes of a change', async () => {
    await page.goto(url);
    const place = page.getByRole('region', { name: 'Change a sentence' });
    const [text, result] = [place.locator('pre'), place.locator('level-card')];
    await result.getByText('People in several teams trust').waitFor();
    expect(await place.getByRole('listitem').first().textContent()).toContain(`framework/${DOCUMENT}`);
    expect(await text.textContent()).toBe(original);
    await page.evaluate(() => Object.assign(globalThis, { stillHere: true }));
    const changed = original.replace('> People in several teams', '> Everybody');
    await write(changed);
    await result.getByText('Everybody trust my judgement').waitFor();
    await expect.poll(() => text.textContent()).toBe(changed);
    expect(await page.evaluate(() => 'stillHere' in globalThis)).toBe(true);
  });

  it('leads on the intranet from a sentence to a level, to what comes next, and to a note on paper', async () => {
    await page.goto(`${url}intranet/`);
    const level = page.getByRole('region', { name: 'Find your level' }).getByRole('listitem').nth(1);
    expect(await level.textContent()).toContain('Most of what customers bring me');
    await level.getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: 'L2: DevOps Support Engineer' }).waitFor();
    const current = page.getByRole('navigation', { name: 'Levels' }).locator('[aria-current=page]');
    expect(await current.textContent()).toBe('L2 DevOps Support Engineer');

    await page.getByRole('link', { name: 'What L3 takes' }).click();
    await page.getByRole('heading', { level: 1, name: 'What L3 takes' }).waitFor();
    await page.locator('level-next').getByText('Grows from').first().waitFor();
    await page.goBack();
    await page.getByRole('link', { name: 'Side by side with L3' }).click();
    await page.getByRole('heading', { name: 'From L2 to L3', exact: true }).waitFor();
    await page.goBack();

    await page.getByRole('link', { name: 'My growth sheet' }).click();
    const sheet = page.locator('growth-sheet');
    await sheet.getByText('Write a note').first().click();
    await sheet.getByRole('textbox', { name: 'Example' }).fill('The registry outage');
    await page.emulateMedia({ media: 'print' });
    expect(await sheet.getByRole('heading', { level: 1, name: 'Growth sheet: L2 to L3' }).isVisible()).toBe(
      true,
    );
    expect(await page.getByRole('banner').isVisible()).toBe(false);
    expect(await sheet.locator('dd').allTextContents()).toEqual(['The registry outage']);
    expect(await sheet.locator('dd').isVisible()).toBe(true);
    expect(said).toEqual([]);
  });

  it('leads on wherever the path goes, and nowhere else', async () => {
    const waysOf = async (id: string) => {
      await page.goto(`${url}intranet/${id}/`);
      return page.locator('.ways').getByRole('link').allTextContents();
    };
    expect(await waysOf('l3-senior-devops-support-engineer')).toEqual([
      'What comes after L3',
      'Side by side with L4: Lead DevOps Support Engineer',
      'Side by side with L4: Support Manager',
      'My growth sheet',
    ]);
    expect(await waysOf('l5-principal-devops-support-engineer')).toEqual(['My growth sheet']);
    await page.goto(`${url}react/`);
    const choices = page.getByRole('main').locator('form').getByRole('combobox');
    await page.getByLabel('My level').selectOption('L3: Senior DevOps Support Engineer');
    expect(await choices.count()).toBe(2);
    // a manager has one way on, although two levels have the next number
    await page.getByLabel('My level').selectOption('L4: Support Manager');
    expect(await choices.count()).toBe(1);
    await page.getByRole('heading', { name: 'What L5 takes' }).waitFor();
  });

  it.each(['', 'intranet/', `intranet/${LEAD}/`, 'hiring/', 'react/'])(
    'takes a changed document over without a reload: /%s',
    async (path) => {
      await page.goto(url + path);
      if (path === 'react/') {
        await page.getByRole('tab', { name: 'Side by side' }).click();
        await page.getByLabel('Column 2').selectOption('L4: Lead DevOps Support Engineer');
      }
      await page.getByText('Lead DevOps Support Engineer').locator('visible=true').first().waitFor();
      await page.evaluate(() => Object.assign(globalThis, { stillHere: true }));
      await write(original.replace(TITLE, '# L4: Lead Engineer of the Evening'));
      await page.getByText('Lead Engineer of the Evening').locator('visible=true').first().waitFor();
      expect(await page.evaluate(() => 'stillHere' in globalThis)).toBe(true);
      if (path === 'react/') {
        expect(await page.getByLabel('Column 2').inputValue()).toBe('l4-lead-devops-support-engineer');
      }
      expect(said).toEqual([]);
    },
  );

  it('names a changed level on the other pages of the intranet', async () => {
    await page.goto(`${url}intranet/terms/`);
    await write(original.replace(TITLE, '# L4: Lead Engineer of the Evening'));
    const levels = page.getByRole('navigation', { name: 'Levels' });
    const link = levels.getByRole('link', { name: 'L4 Lead Engineer of the Evening' });
    await expect.poll(() => link.count()).toBe(1);
  });

  it('keeps in a one-to-one what was typed and which level is mine', async () => {
    await page.goto(`${url}react/`);
    const next = page.getByRole('tab', { name: 'What comes next' });
    await next.focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText('Write a note').first().click();
    await page.getByRole('textbox', { name: 'Example' }).first().fill('The registry outage');
    await page.keyboard.press('Shift+Tab');
    await next.click();
    await page.getByRole('heading', { name: 'What L3 takes' }).waitFor();
    await page.getByRole('tab', { name: 'Growth sheet' }).click();
    expect(await page.getByRole('textbox', { name: 'Example' }).first().inputValue()).toBe(
      'The registry outage',
    );

    await page.getByLabel('My level').selectOption('L3: Senior DevOps Support Engineer');
    await page.getByLabel('Growing towards').selectOption('L4: Support Manager');
    const panel = page.getByRole('tabpanel');
    await panel.getByRole('link', { name: 'L4: Support Manager' }).waitFor();
    await page.getByRole('tab', { name: 'Side by side' }).click();
    expect(await page.getByLabel('Column 2').inputValue()).toBe('l4-support-manager');
    await page.getByLabel('My level').selectOption('L2: DevOps Support Engineer');
    await page.getByRole('tab', { name: 'Growth sheet' }).click();
    const typed = panel.getByRole('textbox', { name: 'Example' }).first();
    expect(await typed.inputValue()).toBe('The registry outage');
    await page.getByLabel('My level').selectOption('L3: Senior DevOps Support Engineer');
    await page.reload();
    expect(await page.getByLabel('My level').inputValue()).toBe('l3-senior-devops-support-engineer');
  });

  it('shows a fault of a document over the page, and takes it away when it is mended', async () => {
    await page.goto(`${url}react/`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await write(original.replace('track: ic', 'track: [ic'));
    const overlay = page.locator('vite-error-overlay');
    await overlay.locator('.file').waitFor();
    expect(await overlay.locator('.file').textContent()).toContain(DOCUMENT);
    await page.reload();
    await overlay.locator('.file').waitFor();
    await write(original);
    await overlay.waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 1 }).waitFor();
  });

  it('does not reload a page when a fault is mended', async () => {
    await page.goto(`${url}react/`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(() => Object.assign(globalThis, { stillHere: true }));
    const overlay = page.locator('vite-error-overlay');
    await write(original.replace('track: ic', 'track: [ic'));
    await overlay.locator('.file').waitFor();
    await write(original);
    await overlay.waitFor({ state: 'detached' });
    // a reload would come at once
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => 'stillHere' in globalThis)).toBe(true);
  });

  it('takes a new level in, and outlives that one goes away', async () => {
    const path = join(folder, 'framework', 'L6-Fellow.md');
    const options = page.getByLabel('Column 2').getByRole('option');
    await page.goto(`${url}react/`);
    await page.getByRole('tab', { name: 'Side by side' }).click();
    await expect.poll(() => options.count()).toBe(7);
    await writeFile(path, '---\ntrack: ic\n---\n\n# L6: Fellow\n\n> I am new here.\n');
    await expect.poll(() => options.count(), { timeout: 10_000 }).toBe(8);
    await page.getByLabel('Column 2').selectOption('L6: Fellow');
    await page.getByText('I am new here.').waitFor();
    await rm(path);
    await expect.poll(() => options.count(), { timeout: 10_000 }).toBe(7);
    await expect.poll(() => page.getByRole('columnheader').count()).toBe(2);
  });

  it('shows candidates no draft', async () => {
    const response = await page.goto(`${url}hiring/`);
    expect(await response?.text()).not.toMatch(/l1-junior|Draft/);
    expect((await page.goto(`${url}hiring/l1-junior-devops-support-engineer/`))?.status()).toBe(404);
  });

  it.each(['hiring/l9-nobody/', 'intranet/l9-nobody/', `intranet/${LEAD}/pay/`])(
    'says that there is no page %s',
    async (path) => {
      expect((await page.goto(url + path))?.status()).toBe(404);
    },
  );
});
