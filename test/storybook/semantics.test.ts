import { describe, expect, it } from 'vitest';
import { inBrowser } from './in-browser.ts';
import { open } from './opened.ts';

const storybook = inBrowser();

/** What a screen reader is told: roles, names, ranks of headings, tables and their headers, in order. */
describe.each([
  'levelcompare--same-moved-and-new',
  'levelnext--much-stays',
  'levelmatrix--another-company',
  'levelsteps--another-company',
])('%s', (id) => {
  it.each([
    ['wide', 1280],
    ['narrow', 320],
  ])('has the recorded semantics where it is %s', async (name, width) => {
    const page = await storybook.browser.newPage({ viewport: { width, height: 800 } });
    await open(page, storybook.url, { id, type: 'story' });
    const told = await page.locator('#storybook-root').ariaSnapshot();
    await expect(`${told}\n`).toMatchFileSnapshot(`semantics/${id}.${name}.yaml`);
    await page.close();
  });
});
