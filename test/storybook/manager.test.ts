import type { Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listEntries, listStories } from './built.ts';
import { inBrowser } from './in-browser.ts';

const storybook = inBrowser();
let page: Page;

beforeEach(async () => {
  page = await storybook.browser.newPage({ viewport: { width: 1280, height: 900 } });
});

afterEach(() => page.close());

/** What is on show, beside the frame around it. */
const preview = () => page.frameLocator('#storybook-preview-iframe');

async function openWhole(path = ''): Promise<void> {
  await page.goto(storybook.url + (path && `?path=${path}`));
  await preview().locator('#storybook-docs:not(:empty), #storybook-root:not(:empty)').first().waitFor();
}

describe('the frame of Storybook', () => {
  it('has its own name, and colours by the mode of the system', async () => {
    await openWhole();
    await page.getByRole('link', { name: 'Career levels', exact: true }).waitFor();
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await ground()).toBe('rgb(242, 244, 245)');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(ground).toBe('rgb(29, 34, 38)');
  });

  it('lists every entry in a part of the sidebar, from the start on', async () => {
    const parts = new Set((await listEntries()).map(({ title }) => title.split('/')[0]));
    expect([...parts]).toEqual(['Start', 'Foundations', 'Components', 'For authors', 'For developers']);
    await openWhole();
    await preview().getByRole('heading', { name: 'Career levels, where people read them' }).waitFor();
  });

  it('has a toolbar in plain words, which a window of 1280 px has room for', async () => {
    const [story] = await listStories();
    await openWhole(`/story/${story?.id}`);
    const toolbar = page.getByRole('toolbar');
    await toolbar
      .getByRole('button', { name: 'Renderer' })
      .or(toolbar.getByText('Renderer: React'))
      .first()
      .waitFor();
    const tools = (await toolbar.innerText()).split('\n').filter((text) => text.includes(': '));
    expect(tools).toEqual([
      'Brand: none',
      'Mode: system',
      'Density: comfortable',
      'Direction: auto',
      'Language: English',
      'Width: full',
      'Renderer: React',
    ]);
    const boxes = await toolbar.getByRole('button').all();
    for (const button of boxes) {
      const { x = 0, width = 0 } = (await button.boundingBox()) ?? {};
      expect(x + width, await button.innerText()).toBeLessThanOrEqual(1280);
    }
  });

  it.each([
    ['spacing', 'Spacing and density'],
    ['timeline', 'A timeline or a roadmap'],
    ['table', 'A table, a matrix or a grid'],
    ['figma', 'In Figma'],
  ])('leads from the word "%s" to "%s"', async (word, heading) => {
    await openWhole();
    await page.getByRole('searchbox').or(page.getByPlaceholder('Find components')).first().fill(word);
    await page.getByRole('option', { name: heading }).first().click();
    await expect.poll(() => preview().getByRole('heading', { name: heading }).count()).toBe(1);
  });
});

describe('pictures of components', () => {
  /** The small pictures of a page by their names, with what is written in each. */
  async function pictures(path: string): Promise<[name: string, text: string][]> {
    await openWhole(path);
    await preview().locator('.docs-card').first().waitFor();
    const drawn = () =>
      preview()
        .locator('.docs-card')
        .evaluateAll((cards) =>
          cards.map((card): [string, string] => [
            card.querySelector('a')?.textContent ?? '',
            card.querySelector('.docs-miniature-page')?.shadowRoot?.textContent?.trim() ?? '',
          ]),
        );
    await expect.poll(async () => (await drawn()).filter(([, text]) => !text)).toEqual([]);
    return drawn();
  }

  it('are on the first page, one for each component', async () => {
    const titles = new Set((await listStories()).map(({ title }) => title.replace('Components/', '')));
    const shown = (await pictures('')).map(([name]) => name);
    expect(shown).toEqual([...titles]);
    expect(Object.fromEntries(await pictures(''))).toMatchObject({
      LevelCard: expect.stringContaining('L2'),
    });
  });

  it('are on the page of a component, one for each of its stories', async () => {
    const stories = (await listStories()).filter(({ title }) => title === 'Components/LevelCard');
    const shown = (await pictures('/docs/levelcard--docs')).map(([name]) => name);
    expect(shown).toEqual(stories.map(({ name }) => name));
  });
});
