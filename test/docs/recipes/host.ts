import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { type Browser, type BrowserContext, type Page, type Route } from 'playwright';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launchChromium } from '../../browser/chromium.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** A server of static files: its folder, and the headers that it sends with each. */
export interface Server {
  folder: string;
  headers?: Readonly<Record<string, string>>;
}

export interface Host {
  /** The address of the page. */
  address: string;
  /** The page. */
  html: string;
  /** Its Content-Security-Policy. */
  policy?: string;
  /** The servers that can be reached from it, by origin. */
  servers?: Readonly<Record<string, Server>>;
  width?: number;
}

export interface Opened {
  page: Page;
  /** What the console said, which is where a browser complains of what a policy forbids. */
  said: string[];
  /** What was asked for and is nowhere. */
  missing: string[];
}

/**
 * Opens a page as its host serves it. Origins are answered under their own names, so that snippets need no change; nothing
 * else is there.
 */
export function host(): (host: Host) => Promise<Opened> {
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
  });
  afterAll(() => browser?.close());

  return async ({ address, html, policy, servers = {}, width = 1280 }) => {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    contexts.push(context);
    context.setDefaultTimeout(10_000);
    const opened: Opened = { page: await context.newPage(), said: [], missing: [] };
    opened.page.on('console', (message) => opened.said.push(message.text()));
    opened.page.on('pageerror', (error) => opened.said.push(error.message));
    await context.route('**/*', async (route) => {
      const url = route.request().url();
      const server = servers[new URL(url).origin];
      if (url === address) {
        const headers = policy === undefined ? {} : { 'Content-Security-Policy': policy };
        await route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body: html });
      } else if (!server || !(await answer(route, server))) {
        opened.missing.push(url);
        await route.abort();
      }
    });
    await opened.page.goto(address);
    return opened;
  };
}

async function answer(route: Route, { folder, headers = {} }: Server): Promise<boolean> {
  const { pathname } = new URL(route.request().url());
  try {
    const body = await readFile(join(folder, decodeURIComponent(pathname)));
    await route.fulfill({ contentType: TYPES[extname(pathname)] ?? 'text/plain', headers, body });
    return true;
  } catch {
    return false;
  }
}

/** The headers of an `http` snippet, by name. */
export function headersOf(snippet: string): Record<string, string> {
  return Object.fromEntries(
    snippet.split('\n').map((line) => /^([^:]+): (.+)$/.exec(line)?.slice(1) ?? ['', '']),
  );
}
