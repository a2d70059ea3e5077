import { expect, it } from 'vitest';
import { ourPages } from './our-pages.ts';

const { browser, onDisk } = ourPages('--lang', 'de');

it('a finger that rests on a text of a page brings up its link, which says in the words of the page that it is copied', async () => {
  const context = await browser().newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  await page.goto(onDisk('levels/l2-devops-support-engineer.html'));
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
