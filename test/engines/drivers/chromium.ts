import { launchChromium } from '../../browser/chromium.ts';
import type { Driver } from './driver.ts';

/** Chromium, by its own protocol. */
export async function startChromium(): Promise<Driver> {
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'dark' });
  let said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  return {
    async open(address) {
      await page.emulateMedia({ media: null });
      await page.goto('about:blank');
      said = [];
      await page.goto(address);
    },
    back: async () => void (await page.goBack()),
    evaluate: (expression) => page.evaluate(expression),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    print: () => page.emulateMedia({ media: 'print' }),
    console: () => said,
    close: () => browser.close(),
  };
}
