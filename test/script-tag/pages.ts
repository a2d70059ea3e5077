import { type Browser, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { POLICY_WITH_SRC, serve } from './server.ts';

/** A page with the script-tag file for every test of a file, and what the server has beside it. */
export function pages(policy = POLICY_WITH_SRC) {
  const files = new Map<string, string | Promise<string>>();
  let browser: Browser;
  let host: Awaited<ReturnType<typeof serve>>;
  let body = '';
  let head = '';
  const opened = {
    page: undefined as unknown as Page,
    /** What the console said. */
    said: [] as string[],
    files,
    /** What the page has asked the server for beside itself and the script. */
    asked: () => host.requests.filter((path) => files.has(path) || path.endsWith('.json')),
    address: (path = '') => host.url + path,
    async open(html: string, { path = '', inHead = '' } = {}) {
      body = html;
      head = inHead;
      await opened.page.goto(host.url + path);
    },
  };

  beforeAll(async () => {
    browser = await launchChromium();
    host = await serve(() => body, { policy: () => policy, head: () => head, files });
  });
  afterAll(async () => {
    await browser.close();
    host.server.close();
  });
  beforeEach(async () => {
    files.clear();
    opened.said = [];
    host.requests.length = 0;
    opened.page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    opened.page.on('console', (message) => opened.said.push(message.text()));
    opened.page.on('pageerror', (error) => opened.said.push(error.message));
  });
  afterEach(() => opened.page.close());
  return opened;
}
