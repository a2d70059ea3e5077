import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { fromRoot } from '../root.ts';

/** For the tests of a file, builds the pages of our framework and starts a browser. Both are gone after them. */
export function ourPages(...options: readonly string[]): {
  readonly browser: () => Browser;
  /** The address of a page on disk. */
  readonly onDisk: (file: string) => string;
} {
  let site: string;
  let browser: Browser;
  beforeAll(async () => {
    site = await mkdtemp(join(tmpdir(), 'career-levels-pages-'));
    const argv = ['build', fromRoot('framework'), '--format', 'pages', '--out', site, ...options];
    execFileSync(process.execPath, [fromRoot('dist/cli.cjs'), ...argv], { stdio: 'ignore' });
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await rm(site, { recursive: true, force: true });
  });
  return { browser: () => browser, onDisk: (file) => pathToFileURL(join(site, file)).href };
}
