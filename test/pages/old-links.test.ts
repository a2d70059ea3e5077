import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { withFolder } from '../compiler/folder.ts';
import { fromRoot } from '../root.ts';

const BAKERY = {
  'README.md': '# Bakery\n\n- [L1: Baker](l1.md)\n- [L2: Master](l2.md)\n',
  'l1.md': '# L1: Baker\n\n## Bread\n\n- I bake rye\n- I shape loaves\n',
  'l2.md': '# L2: Master\n\n## Bread\n\n- I teach how to knead\n- I buy the flour\n',
  'ids.lock': `apprentice/rolls#i-roll > l2#i-knead
l0/bread#i-bake-rye > l1#i-bake-rye
l0/bread#i-salt > l2#i-knead
l0/bread#i-shape-loaves > l1#i-shape-loaves
l0/bread#i-sweep gone I sweep
l1/bread#i-knead > l2#i-knead
l1/bread#i-sell gone I sell
l1/rolls#i-roll gone I roll
l2/bread#i-knead - I teach how to knead
`,
};

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

/** The address at which the site will be found. */
const BASE = 'https://levels.example/';

/** Gives a page of the site that is built from the bakery, without scripts unless they are wanted. */
async function onPages(
  use: (page: Page, open: (address: string) => Promise<unknown>) => Promise<void>,
  javaScriptEnabled = false,
) {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  await withFolder(BAKERY, async (dir) => {
    const out = join(dir, '..', 'site');
    const argv = [
      fromRoot('dist/cli.cjs'),
      'build',
      dir,
      '--format',
      'pages',
      '--base-url',
      BASE,
      '--out',
      out,
    ];
    execFileSync(process.execPath, argv, { stdio: 'ignore' });
    await use(page, async (address) => {
      await page.goto('about:blank');
      await page.goto(pathToFileURL(out).href + address);
    });
  });
  await context.close();
}

const SAID = /What this link led to/;

it('leads an old address to where the expectation is now', async () => {
  await onPages(async (page, open) => {
    await open('/levels/l1.html#l1--i-knead');
    await page.locator('#l1--bread').getByRole('link', { name: SAID }).click();
    expect(page.url()).toMatch(/\/levels\/l2\.html#l2--i-knead$/);
    expect(await page.locator(':target').innerText()).toContain('I teach how to knead');
  });
});

it('says of a link to what is gone that it is, in its section and else at its level', async () => {
  await onPages(async (page, open) => {
    await open('/levels/l1.html');
    expect(await page.getByText(SAID).filter({ visible: true }).count()).toBe(0);
    await open('/levels/l1.html#l1--i-sell');
    expect(
      await page.locator('#l1--bread').getByText(SAID).filter({ visible: true }).allInnerTexts(),
    ).toEqual(['What this link led to is no longer here.']);
    await open('/levels/l1.html#l1--i-roll');
    expect(await page.getByText(SAID).filter({ visible: true }).count()).toBe(1);
    expect(await page.locator('#l1 > :target').innerText()).toBe('What this link led to is no longer here.');
  });
});

it('leads from where a level was to the one in its place, whole and to each expectation', async () => {
  await onPages(async (page, open) => {
    await open('/levels/l0.html');
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(`${BASE}levels/l1.html`);
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    expect(await page.getByText(SAID).filter({ visible: true }).count()).toBe(0);
    await page.getByRole('main').getByRole('link', { name: 'L1: Baker' }).click();
    expect(page.url()).toMatch(/\/levels\/l1\.html$/);
    for (const [id, end] of [
      ['i-bake-rye', 'l1.html#l1--i-bake-rye'],
      ['bread', 'l1.html#l1--bread'],
      ['i-salt', 'l2.html#l2--i-knead'],
    ]) {
      await open(`/levels/l0.html#l0--${id}`);
      await page.getByRole('link', { name: SAID }).click();
      expect(page.url()).toMatch(new RegExp(`/levels/${end}$`));
      expect(await page.locator(':target').count()).toBe(1);
    }
    await open('/levels/l0.html#l0--i-sweep');
    expect(await page.locator(':target').innerText()).toBe('What this link led to is no longer here.');
  });
});

it('says where a level was that it is gone, and what has something of it', async () => {
  await onPages(async (page, open) => {
    await open('/levels/apprentice.html#apprentice--i-roll');
    await page.getByRole('heading', { name: 'This level is no longer there.' }).waitFor();
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(
      `${BASE}levels/apprentice.html`,
    );
    expect(await page.getByRole('main').getByRole('link').allInnerTexts()).toEqual([
      'What this link led to is elsewhere now.',
      'L2: Master',
    ]);
    await page.getByRole('link', { name: SAID }).click();
    expect(page.url()).toMatch(/\/levels\/l2\.html#l2--i-knead$/);
  }, true);
});

it('speaks it: it has the focus, and nothing is wrong with it', async () => {
  await onPages(async (page, open) => {
    for (const address of ['/levels/l1.html#l1--i-sell', '/levels/l0.html#l0--i-sweep']) {
      await open(address);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(SAID);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    }
  }, true);
});
