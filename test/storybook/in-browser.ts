import type { Browser } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { serveStorybook } from './built.ts';

/** Serves the built Storybook and starts a browser for the tests of a file; both are there from the first of them to the last. */
export function inBrowser(): { url: string; browser: Browser } {
  const opened = {} as { url: string; browser: Browser };
  let close: () => void;
  beforeAll(async () => {
    const served = await serveStorybook();
    close = served.close;
    Object.assign(opened, { url: served.url, browser: await launchChromium() });
  });
  afterAll(async () => {
    await opened.browser?.close();
    close?.();
  });
  return opened;
}
