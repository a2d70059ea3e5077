import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { fromRoot } from '../root.ts';

let site: string;
let browser: Browser;

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'career-levels-links-'));
  const argv = [fromRoot('dist/cli.cjs'), 'build', fromRoot('framework'), '--format', 'pages', '--out', site];
  execFileSync(process.execPath, [...argv, '--lang', 'de'], { stdio: 'ignore' });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await rm(site, { recursive: true, force: true });
});

it('a finger that rests on a text of a page brings up its link, which says in the words of the page that it is copied', async () => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(site, 'levels', 'l2-devops-support-engineer.html')).href);
  const text = page.locator('.expectation').nth(2);
  const link = text.locator('.self-link').first();
  const seen = () => link.evaluate((element) => getComputedStyle(element).opacity);
  expect(await seen()).toBe('0');
  await text.scrollIntoViewIfNeeded();
  const box = await text.boundingBox();
  const finger = { x: (box?.x ?? 0) + 80, y: (box?.y ?? 0) + 12 };
  const cdp = await context.newCDPSession(page);
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [finger] });
  await expect.poll(seen).toBe('1');
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  const room = await link.boundingBox();
  expect(Math.min(room?.width ?? 0, room?.height ?? 0)).toBeGreaterThanOrEqual(24);
  await link.tap();
  await expect.poll(() => text.getByRole('status').textContent()).toBe('Link kopiert.');
  expect(await text.getByRole('status').isVisible()).toBe(true);
  await context.close();
});
