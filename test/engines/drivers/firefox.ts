import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import type { Driver } from './driver.ts';

/** Firefox, by WebDriver BiDi. */
export async function startFirefox(program: string): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'career-levels-firefox-'));
  const clean = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  const browser = await launch({
    browser: 'firefox',
    executablePath: program,
    headless: true,
    userDataDir: profile,
    defaultViewport: { width: 1280, height: 800 },
    // dark
    extraPrefsFirefox: { 'layout.css.prefers-color-scheme.content-override': 0 },
  }).finally(() => process.once('exit', clean));
  const page = await browser.newPage();
  return {
    async open(address) {
      await page.goto('about:blank');
      await page.goto(address);
    },
    back: async () => void (await page.goBack()),
    evaluate: (expression) => page.evaluate(expression),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    print: 'Firefox emulates no print medium, it prints to PDF alone',
    console: 'WebDriver BiDi tells what scripts write in the console, and not what Firefox writes itself',
    async close() {
      await browser.close();
      process.removeListener('exit', clean);
      clean();
    },
  };
}
