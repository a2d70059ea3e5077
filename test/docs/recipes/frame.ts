import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Opened, Server } from './host.ts';
import { lacking, wordsOf } from './words.ts';

export const LEVELS = 'https://levels.example';
export const LEVEL = 'l2-devops-support-engineer';

/** Where the pages are published. */
export const published = (folder: string, headers: Server['headers'] = {}): Record<string, Server> => ({
  [LEVELS]: { folder, headers },
});

/** Whether the folder has the pages. */
export const hasPages = (folder: string) => existsSync(join(folder, 'levels', `${LEVEL}.html`));

/** A frame that shows the level, with its style and nothing around it, as wide as it has room, without a complaint. */
export const WELL = { lacking: [], navigations: 0, sheets: 1, tooWideBy: 0, said: [], missing: [] };

/** What there is to say of a frame with the level in it; WELL if nothing. */
export async function levelInFrame({ page, said, missing }: Opened): Promise<typeof WELL> {
  const frame = page.frameLocator('iframe');
  await frame.getByRole('heading', { level: 1 }).waitFor();
  const looks = await frame.locator('html').evaluate((html) => ({
    sheets: document.styleSheets.length,
    tooWideBy: html.scrollWidth - html.clientWidth,
  }));
  return {
    lacking: lacking(await frame.locator('body').innerText(), wordsOf(LEVEL)) as [],
    navigations: await frame.getByRole('navigation').count(),
    ...looks,
    said: said as [],
    missing: missing as [],
  };
}

/** What the browser says of a frame that it leaves empty. */
export async function refusal({ page, said }: Opened): Promise<string> {
  await expect.poll(() => page.frames()[1]?.url()).toContain('chrome-error');
  expect(await page.frames()[1]?.locator('body').innerText()).not.toContain('DevOps');
  return said.join('\n');
}
