import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { siteConfig } from '../../site/dev/config.ts';
import { launchChromium } from '../browser/chromium.ts';

const LEVEL = 'intranet/l4-lead-devops-support-engineer/';

/** Each page with what it may ask of those who scroll, at 1280 px, and of those who go from stop to stop by the Tab key. */
const PAGES = [
  { path: '', height: 3_700, stops: 110 },
  { path: 'intranet/', height: 2_600, stops: 34 },
  { path: LEVEL, height: 2_800, stops: 46 },
  { path: `${LEVEL}next/`, height: 3_000, stops: 45 },
  { path: `${LEVEL}growth/`, height: 4_100, stops: 82 },
  { path: 'intranet/compare/', height: 4_700, stops: 78 },
  { path: 'intranet/terms/', height: 1_400, stops: 26 },
  { path: 'hiring/', height: 5_000, stops: 46 },
  { path: 'react/', height: 3_300, stops: 32 },
];

let server: ViteDevServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await createServer({ ...siteConfig(), configFile: false, logLevel: 'error' });
  await server.listen(0);
  browser = await launchChromium();
});

afterEach(() => page.context().close());

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function open(path: string, width: number, colorScheme: 'light' | 'dark' = 'light'): Promise<void> {
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
  page = await context.newPage();
  await page.goto(`${server.resolvedUrls?.local[0]}${path}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  // what elements say until the script has drawn them
  await expect
    .poll(() => page.getByText('Please turn on JavaScript').filter({ visible: true }).count())
    .toBe(0);
}

/** The faults of the page as it stands, at a width. */
async function faultsAt(width: number): Promise<unknown[]> {
  await page.setViewportSize({ width, height: 800 });
  const { violations } = await new AxeBuilder({ page }).analyze();
  const needed = await page.evaluate(() => document.documentElement.scrollWidth);
  const titles = await page.getByRole('heading', { level: 1 }).count();
  return [
    ...violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]),
    ...(needed > width ? [['is wider than the screen', needed]] : []),
    ...(titles === 1 ? [] : [['has not one title', titles]]),
  ];
}

/** How many elements the Tab key leads to, with those in shadow roots. */
function countStops(): Promise<number> {
  return page.evaluate(() => {
    const within = (root: ParentNode): HTMLElement[] =>
      [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? within(element.shadowRoot) : []),
      ]);
    return within(document).filter(
      (element) =>
        element.tabIndex >= 0 &&
        !element.matches(':disabled') &&
        !element.closest('[inert]') &&
        element.checkVisibility({ visibilityProperty: true }),
    ).length;
  });
}

describe.each(PAGES)('/$path', ({ path, height, stops }) => {
  it('has no fault that axe can find, one title, and no more than fits, at each width and in the dark', {
    timeout: 180_000,
  }, async () => {
    await open(path, 1280);
    for (const width of [360, 768, 1280, 1920]) expect([width, await faultsAt(width)]).toEqual([width, []]);
    await page.context().close();
    await open(path, 1280, 'dark');
    expect(await faultsAt(1280)).toEqual([]);
  });

  it(`is at most ${height} px high, and has at most ${stops} stops`, async () => {
    await open(path, 1280);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(height);
    expect(await countStops()).toBeLessThanOrEqual(stops);
  });
});

describe('the hiring page', () => {
  it('has an Apply within reach on a phone, wherever one reads, and another at the end', async () => {
    await open('hiring/', 360);
    const [apply, last] = await page.getByRole('link', { name: 'Apply for this role' }).all();
    const bottom = await page.evaluate(() => document.documentElement.scrollHeight);
    for (const y of [0, bottom / 2, bottom]) {
      await page.evaluate((top) => scrollTo(0, top), y);
      await page.waitForFunction(
        (top) => Math.abs(scrollY - Math.min(top, document.documentElement.scrollHeight - innerHeight)) < 2,
        y,
      );
      const box = await apply?.boundingBox();
      // where the thumb is
      expect(box?.y).toBeGreaterThan(640);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(800);
    }
    // not under the first
    const [above, below] = [await last?.boundingBox(), await apply?.boundingBox()];
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThan(below?.y ?? 0);
  });

  it('shows where the role stands, and what growing looks like', async () => {
    await open('hiring/', 1280);
    await page.getByText('Level 2 of 3').waitFor();
    const growth = page.getByRole('region', { name: 'Working with other teams' });
    const here = growth.getByRole('listitem').filter({ hasText: 'This role' });
    expect(await here.textContent()).toContain('L4: Lead DevOps Support Engineer');
  });
});

it('prints a role without its bar, and with where to write to', async () => {
  await open('hiring/', 1280);
  await page.emulateMedia({ media: 'print' });
  const [apply, last] = await page
    .getByRole('link', { name: 'Apply for this role', includeHidden: true })
    .all();
  expect(await apply?.isVisible()).toBe(false);
  expect(await last?.evaluate((link) => getComputedStyle(link, '::after').content)).toContain(
    'jobs@example.com',
  );
});
