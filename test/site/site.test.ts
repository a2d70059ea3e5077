import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type Page } from 'playwright';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { siteConfig } from '../../site/dev/config.ts';
import { launchChromium } from '../browser/chromium.ts';
import { fromRoot } from '../root.ts';

const DOCUMENT = 'L4-Lead-DevOps-Support-Engineer.md';
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
  await expect.poll(hiringPage, { timeout: 20_000 }).toContain('>Lead DevOps Support Engineer</h1>');
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
      await page.getByText('Nobody supports alone').first().waitFor();
      titles.push(await page.title());
      await page.goBack();
    }
    expect(titles).toEqual([
      'Career levels · People handbook',
      'Lead DevOps Support Engineer · Careers',
      'What would the next level take?',
    ]);
    expect(said).toEqual([]);
  });

  it('leads from L2 to what L3 takes and grows out of, and to a note on paper', async () => {
    await page.goto(`${url}intranet/`);
    await page.getByRole('link', { name: 'My growth' }).click();
    const next = page.locator('level-next');
    await next.getByRole('heading', { name: 'What L3 takes' }).waitFor();
    await next.getByText('Grows from').first().waitFor();
    const sheet = page.locator('growth-sheet');
    await sheet.getByText('Write a note').first().click();
    await sheet.getByRole('textbox', { name: 'Example' }).fill('The registry outage');
    await page.emulateMedia({ media: 'print' });
    const title = page.getByRole('heading', { name: 'Growth sheet: L2 to L3' });
    expect([await title.isVisible(), await next.isVisible()]).toEqual([true, false]);
    expect(await sheet.locator('dd').allTextContents()).toEqual(['The registry outage']);
    expect(await sheet.locator('dd').isVisible()).toBe(true);
    expect(said).toEqual([]);
  });

  it.each(['intranet/', 'hiring/', 'react/'])(
    'takes a changed document over without a reload: %s',
    async (path) => {
      await page.goto(url + path);
      if (path === 'react/') {
        await page.getByLabel('Column 2').selectOption('L4: Lead DevOps Support Engineer');
      }
      await page.getByText('Nobody supports alone').first().waitFor();
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

  it('says that a role is not there', async () => {
    const response = await page.goto(`${url}hiring/l9-nobody/`);
    expect(response?.status()).toBe(404);
  });
});
