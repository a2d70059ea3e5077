import { type BrowserContext, type Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { listEntries } from './built.ts';
import { inBrowser } from './in-browser.ts';
import { open, turnTo, WITHOUT_AUDIT } from './opened.ts';

const entries = await listEntries();
const docs = entries.filter(({ type }) => type === 'docs');
const stories = entries.filter(({ type }) => type === 'story');

/** What a window of 1280 × 900 px has left for a page. */
const BESIDE_SIDEBAR = { width: 980, height: 860 };

/** From this height on, a page needs contents of its own. */
const LONG = 6000;

const storybook = inBrowser();
let context: BrowserContext;

beforeAll(async () => {
  context = await storybook.browser.newContext();
  // offline, but for the folder itself
  await context.route(
    (address) => !address.href.startsWith(storybook.url),
    (route) => route.abort(),
  );
});

/** A new page, and all that it says and all that goes wrong on it from now on. */
async function listen(): Promise<{ page: Page; heard: string[] }> {
  const page = await context.newPage();
  const heard: string[] = [];
  page.on('console', (message) => heard.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => heard.push(`failed: ${request.url()}`));
  page.on('response', (response) => response.status() >= 400 && heard.push(`refused: ${response.url()}`));
  page.on('request', (request) => {
    const address = request.url();
    const isOurs = address.startsWith(storybook.url) || /^(data|blob):/.test(address);
    if (!isOurs) heard.push(`elsewhere: ${address}`);
  });
  return { page, heard };
}

/** Resolves when nothing has been asked for or said for half a second, and closes the page. */
async function leave(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.close();
}

describe('the built Storybook, offline, in a folder', () => {
  it.each(docs)(
    'opens $id without a word, as one main part with its contents if it is long, and leads its links somewhere',
    async (entry) => {
      const { page, heard } = await listen();
      await page.setViewportSize(BESIDE_SIDEBAR);
      await open(page, storybook.url, entry);
      const main = await page.locator('main').count();
      const title = await page.locator('main').getByRole('heading', { level: 1 }).count();
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      const contents = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
      if (height > LONG) await contents.first().waitFor();
      const lost = await page.evaluate(
        findLostLinks,
        entries.map(({ id }) => id),
      );
      await leave(page);
      expect({ heard, main, title, lost }).toEqual({ heard: [], main: 1, title: 1, lost: [] });
    },
  );

  it('turns to each story without a word', async () => {
    const [first, ...others] = stories;
    if (!first) throw new Error('There is no story.');
    const { page, heard } = await listen();
    await open(page, storybook.url, first, WITHOUT_AUDIT);
    for (const { id } of others) {
      heard.push(`at ${id}`);
      await turnTo(page, id);
    }
    await leave(page);
    expect(heard).toEqual(others.map(({ id }) => `at ${id}`));
  });

  it.each(['', 'index.html', `?path=/story/${stories[0]?.id}`])(
    'opens as a whole without a word: "%s"',
    async (file) => {
      const { page, heard } = await listen();
      await page.goto(storybook.url + file);
      const preview = page.frameLocator('#storybook-preview-iframe');
      await preview.locator('#storybook-docs:not(:empty), #storybook-root:not(:empty)').first().waitFor();
      await leave(page);
      expect(heard).toEqual([]);
    },
  );
});

/**
 * The links within the Storybook that lead to no place on this page, to no entry and to no file. Runs in the page. Those
 * of a story lead to levels that its component does not show; the components' own tests hold them.
 */
async function findLostLinks(ids: readonly string[]): Promise<string[]> {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('#storybook-docs a[href]')];
  const lost: string[] = [];
  for (const link of links) {
    if (link.closest('.sb-story')) continue;
    const written = link.getAttribute('href') ?? '';
    const { origin, href, searchParams } = new URL(written, location.href);
    const path = searchParams.get('path');
    if (written.startsWith('#')) {
      if (!document.getElementById(decodeURIComponent(written.slice(1)))) lost.push(written);
    } else if (path !== null) {
      if (!ids.includes(path.replace(/^\/(story|docs)\//, ''))) lost.push(written);
    } else if (origin === location.origin && !(await fetch(href)).ok) {
      lost.push(written);
    }
  }
  return lost;
}
