import { type Browser, type BrowserContext, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { listEntries, serveStorybook } from './built.ts';
import { open } from './opened.ts';

const entries = await listEntries();
const docs = entries.filter(({ type }) => type === 'docs');

let storybook: Awaited<ReturnType<typeof serveStorybook>>;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  storybook = await serveStorybook();
  browser = await launchChromium();
  context = await browser.newContext();
  // offline, but for the folder itself
  await context.route(
    (address) => !address.href.startsWith(storybook.url),
    (route) => route.abort(),
  );
});

afterAll(async () => {
  await browser.close();
  storybook.close();
});

/** Opens a page, and gives all that it said and all that went wrong. */
async function listen(visit: (page: Page) => Promise<unknown>): Promise<string[]> {
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
  await visit(page);
  // nothing has been asked for or said for half a second
  await page.waitForLoadState('networkidle');
  await page.close();
  return heard;
}

describe('the built Storybook, offline, in a folder', () => {
  it.concurrent.each(entries)('opens $id without a word', async (entry) => {
    expect(await listen((page) => open(page, storybook.url, entry))).toEqual([]);
  });

  it.each(['', 'index.html'])('opens as a whole without a word: "%s"', async (file) => {
    const heard = await listen(async (page) => {
      await page.goto(storybook.url + file);
      const preview = page.frameLocator('#storybook-preview-iframe');
      await preview.locator('#storybook-docs:not(:empty), #storybook-root:not(:empty)').first().waitFor();
    });
    expect(heard).toEqual([]);
  });

  it.each(docs)('leads every link of $id somewhere', async (entry) => {
    const page = await context.newPage();
    await open(page, storybook.url, entry);
    const lost = await page.evaluate(
      findLostLinks,
      entries.map(({ id }) => id),
    );
    await page.close();
    expect(lost).toEqual([]);
  });
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
