import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { withFolder } from '../compiler/folder.ts';
import { fromRoot } from '../root.ts';

const HOSTILE = '</title>]]> & "a" `<script>alert(1)</script>` \u0008';

const BAKERY = {
  'README.md':
    '---\norganization: Crust & Co.\n---\n# Bakery\n\n- [L1: Baker](l1.md)\n- [L2: Master](l2.md)\n',
  'l1.md': '# L1: Baker\n\n## Bread\n\n- I bake rye\n',
  'l2.md': '# L2: Master\n\n## Bread\n\n- I teach how to knead\n',
  'CHANGES.md': `# Changes\n\n## 2999-03-01 Masters teach\n\nSee [L2](l2.md#bread) and [why](https://example.org/why).\n\n## 2026-09-01 ${HOSTILE}\n\n${HOSTILE} [L1](l1.md)\n`,
};
const BASE = 'https://levels.example/bakery/';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

/** Builds the bakery twice, and gives a page to look at what has been built. */
async function built(use: (site: string, page: Page, again: () => Promise<void>) => Promise<void>) {
  const context = await browser.newContext();
  await withFolder(BAKERY, async (dir) => {
    const site = join(dir, '..', 'site');
    const argv = [
      fromRoot('dist/cli.cjs'),
      'build',
      dir,
      '--format',
      'pages',
      '--out',
      site,
      '--base-url',
      BASE,
    ];
    const build = () => execFileSync(process.execPath, argv, { stdio: 'ignore' });
    build();
    await use(site, await context.newPage(), async () => {
      await rm(join(dir, 'CHANGES.md'));
      build();
    });
  });
  await context.close();
}

it('lists what the author has announced on a page that every other leads to', async () => {
  await built(async (site, page) => {
    await page.goto(pathToFileURL(join(site, 'levels', 'l1.html')).href);
    await page.getByRole('link', { name: 'Changes', exact: true }).click();
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
      'Masters teach',
      expect.stringContaining('</title>]]> & "a"'),
    ]);
    const [first] = await page.getByRole('region').all();
    expect(await first?.getByRole('time').innerText()).toBe('Counts from 1 March 2999');
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.getByRole('link', { name: 'L2', exact: true }).click();
    expect(page.url()).toMatch(/levels\/l2\.html#l2--bread$/);
    await page.getByText('Counts from 1 March 2999').click();
    expect(await page.getByRole('link', { name: 'why' }).getAttribute('href')).toBe(
      'https://example.org/why',
    );
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
});

it('writes a feed that parsers can read, whatever a text holds, and the same one each time', async () => {
  await built(async (site, page) => {
    const text = readFileSync(join(site, 'changes.atom'), 'utf8');
    await page.goto('about:blank');
    const feed = await page.evaluate((xml) => {
      const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
      const texts = (of: Element, name: string) =>
        [...of.children].filter(({ localName }) => localName === name);
      return {
        root: [root.localName, root.namespaceURI],
        is: ['id', 'title', 'updated', 'author'].map((name) => texts(root, name)[0]?.textContent),
        links: texts(root, 'link').map((link) => [link.getAttribute('rel'), link.getAttribute('href')]),
        entries: texts(root, 'entry').map((entry) =>
          ['id', 'title', 'updated', 'content'].map((name) => texts(entry, name)[0]?.textContent),
        ),
      };
    }, text);
    expect(feed).toEqual({
      root: ['feed', 'http://www.w3.org/2005/Atom'],
      is: [`${BASE}changes.html`, 'Bakery · Changes', '2999-03-01T00:00:00Z', 'Crust & Co.'],
      links: [
        ['self', `${BASE}changes.atom`],
        ['alternate', `${BASE}changes.html`],
      ],
      entries: [
        [
          `${BASE}changes.html#2999-03-01-masters-teach`,
          'Masters teach',
          '2999-03-01T00:00:00Z',
          expect.stringContaining(`href="${BASE}levels/l2.html#l2--bread"`),
        ],
        [
          expect.stringMatching(/^https:.*#2026-09-01-/),
          expect.stringContaining('</title>]]> & "a" <script>alert(1)</script>'),
          '2026-09-01T00:00:00Z',
          expect.stringContaining('&lt;script>alert(1)&lt;/script>'),
        ],
      ],
    });
    const head = readFileSync(join(site, 'index.html'), 'utf8');
    expect(head).toContain(`type="application/atom+xml" href="${BASE}changes.atom"`);
  });
});

it('removes both once nothing is announced any more', async () => {
  await built(async (site, _, again) => {
    await again();
    expect(
      ['changes.html', 'changes.atom', 'index.html'].map((file) => existsSync(join(site, file))),
    ).toEqual([false, false, true]);
    expect(readFileSync(join(site, 'index.html'), 'utf8')).not.toContain('changes.');
  });
});
