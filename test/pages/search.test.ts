import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions } from 'playwright';
import { describe, expect, it } from 'vitest';
import { ourPages } from './our-pages.ts';

const { browser, onDisk } = ourPages();

async function opened(file = 'search.html', query = '', options: BrowserContextOptions = {}) {
  const page = await (await browser().newContext(options)).newPage();
  await page.goto(onDisk(file) + query);
  const said = page.getByRole('status');
  const shown = () => page.locator('.page-search-text:visible').count();
  return { page, said, shown, close: () => page.context().close() };
}

describe('the search page', () => {
  it('shows the texts with the words that are typed, under their themes, and counts them', async () => {
    const { page, said, shown, close } = await opened('index.html');
    await page.getByRole('link', { name: 'Search' }).click();
    const all = await shown();
    expect(all).toBeGreaterThan(100);
    await page.getByRole('searchbox', { name: 'Words to look for' }).fill('Feedback');
    const count = await shown();
    expect(count).toBeGreaterThan(3);
    expect(count).toBeLessThan(15);
    expect(await said.textContent()).toMatch(new RegExp(`^Results: ${count} · Levels: [2-7]$`));
    const marked = await page.locator('mark:visible').allTextContents();
    expect(new Set(marked.map((word) => word.toLowerCase()))).toEqual(new Set(['feedback']));
    for (const heading of await page.getByRole('heading', { level: 2 }).all()) {
      expect(await heading.locator('xpath=..').locator('mark').count()).toBeGreaterThan(0);
    }
    await page.getByRole('searchbox').fill('');
    expect(await shown()).toBe(all);
    expect(await page.locator('mark').count()).toBe(0);
    expect(await said.textContent()).toBe('');
    await close();
  });

  it('leads to the sentence in its level on Enter, and back to what was found', async () => {
    const { page, said, close } = await opened();
    await page.getByRole('searchbox').fill('queue healthy');
    const found = await said.textContent();
    await page.keyboard.press('Enter');
    await page.waitForURL(/levels\/l2-.*#l2-/);
    expect(await page.locator(':target').textContent()).toContain('keep it healthy');
    await page.goBack();
    expect(new URL(page.url()).search).toBe('?q=queue+healthy');
    await expect.poll(() => said.textContent()).toBe(found);
    await close();
  });

  it('says that it forgave a slip, and that nothing is found', async () => {
    const { page, said, shown, close } = await opened('search.html', '?q=feetback');
    expect(await said.textContent()).toMatch(
      /^Nothing has just these words; similar ones are shown\. Results: /,
    );
    expect(await shown()).toBeGreaterThan(3);
    await page.getByRole('searchbox').fill('zzzzzz');
    expect(await said.textContent()).toBe('Nothing found');
    expect(await shown()).toBe(0);
    await close();
  });

  it.each([320, 1280])('is open to everyone at %i px, light and dark', async (width) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const options = { viewport: { width, height: 800 }, colorScheme };
      const { page, close } = await opened('search.html', '?q=feedback', options);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await close();
    }
  });

  it('lists everything, and has no field, without a script', async () => {
    const { page, shown, close } = await opened('search.html', '', { javaScriptEnabled: false });
    expect(await page.getByRole('searchbox').count()).toBe(0);
    expect(await shown()).toBeGreaterThan(100);
    await close();
  });
});
