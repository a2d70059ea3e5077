import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { framework } from '../../src/data.ts';
import type { Framework } from '../../src/model/types.ts';
import { fromRoot } from '../root.ts';
import { pages } from '../script-tag/pages.ts';

const on = pages();

const LEAD = 'l4-lead-devops-support-engineer';

/** A framework as JSON, its links leading to a script. */
const withScript = (of: Framework) =>
  JSON.stringify(of, (key, value: unknown) =>
    key === 'to' ? { kind: 'url', href: 'java\tscript:alert(1)' } : value,
  );

describe('parts', () => {
  it.each([
    [
      `<level-card level="${LEAD}"></level-card>`,
      ['expectation', 'section', 'section-title', 'statement', 'title'],
    ],
    [
      '<level-compare levels="L1 L2"></level-compare>',
      ['expectation', 'section-title', 'statement', 'summary', 'title'],
    ],
    ['<level-next level="L1"></level-next>', ['expectation', 'section', 'section-title', 'title']],
    ['<level-picker></level-picker>', ['expectation', 'section-title', 'statement', 'summary', 'title']],
    ['<level-matrix></level-matrix>', ['expectation', 'section-title', 'title']],
    ['<level-steps></level-steps>', ['title']],
    ['<level-growth></level-growth>', ['expectation', 'section', 'section-title', 'title']],
    ['<principles-list></principles-list>', ['principle', 'principle-title', 'title']],
    ['<career-journey></career-journey>', ['title']],
  ])('of %s have names, the heading just one', async (tag, names) => {
    await on.open(tag);
    await on.page.getByRole('heading').nth(1).waitFor();
    const parts = await on.page
      .locator('main > :last-child')
      .evaluate(({ shadowRoot }) =>
        [...(shadowRoot?.querySelectorAll('[part]') ?? [])].map((element) => element.getAttribute('part')),
      );
    expect([...new Set(parts)].sort()).toEqual(names);
    expect(parts.filter((name) => name === 'title')).toHaveLength(1);
  });
});

describe('links', () => {
  const hrefs = () =>
    on.page
      .locator('a:not(.self-link)')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));

  it('lead where the page says', async () => {
    await on.open(
      `<level-card level="${LEAD}" level-href="/levels/{level}#{section}" framework-href="/about#{section}"></level-card>
       <career-journey level-href="/levels/{level}#{section}"></career-journey>`,
    );
    await on.page.getByRole('list').nth(1).waitFor();
    const found = await hrefs();
    expect(found).toContain('/about#how-we-work-in-support');
    expect(found).toContain(`/levels/${LEAD}`);
    expect(found.filter((href) => href?.startsWith('#'))).toEqual([]);
  });

  it('run no script', async () => {
    await on.open(
      `<level-card level="${LEAD}" framework-href="javascript:alert('{section}')">Ask your manager.</level-card>`,
    );
    await on.page.getByText('Ask your manager.').waitFor();
    expect(on.said).toEqual([
      `<level-card>: "javascript:alert('{section}')" has a scheme other than http:, https: and mailto:`,
    ]);
  });

  it('run no script that stands in a framework of the page', async () => {
    await on.open('<level-card level="L1">Ask your manager.</level-card>');
    await on.page.evaluate((text) => {
      Object.assign(document.querySelector('level-card') ?? {}, { framework: JSON.parse(text) });
    }, withScript(framework));
    await on.page.getByText('Ask your manager.').waitFor();
    expect(on.said).toEqual([
      '<level-card>: "java\tscript:alert(1)" has a scheme other than http:, https: and mailto:',
    ]);
  });

  it('stay on a page with a <base>, and so does their copied address', async () => {
    await on.open(`<level-card level="${LEAD}"></level-card><principles-list></principles-list>`, {
      path: 'career?a=b',
      inHead: '<base href="/elsewhere/">',
    });
    const link = on.page.getByRole('link', { name: 'How we work in support' });
    const target = `${on.address('career?a=b')}#how-we-work-in-support`;
    expect(await link.evaluate((element: HTMLAnchorElement) => element.href)).toBe(target);
    await on.page.evaluate(() => Object.assign(window, { stayed: true }));
    await link.click();
    const region = on.page.getByRole('region', { name: 'How we work in support' });
    await expect
      .poll(() => region.evaluate((one) => one === (one.getRootNode() as ShadowRoot).activeElement))
      .toBe(true);
    expect(on.page.url()).toBe(target);
    expect(await on.page.evaluate(() => 'stayed' in window)).toBe(true);
  });

  it('are arrived at again with the back button', async () => {
    await on.open(`<level-card level="${LEAD}"></level-card><principles-list></principles-list>`);
    const isFocused = (one: Element) => one === (one.getRootNode() as ShadowRoot).activeElement;
    const region = on.page.getByRole('region', { name: 'How we work in support' });
    await on.page.getByRole('link', { name: 'How we work in support' }).click();
    await expect.poll(() => region.evaluate(isFocused)).toBe(true);
    const bullet = on.page.locator('.expectation').first();
    await bullet.getByRole('link').first().click();
    await expect.poll(() => bullet.evaluate(isFocused)).toBe(true);
    await on.page.goBack();
    await expect.poll(() => region.evaluate(isFocused)).toBe(true);
  });
});

describe('language and direction', () => {
  it('are those of the element where the framework has none, and those of the text where it has', async () => {
    const [first] = framework.levels;
    const { language: _, ...silent } = first ?? {};
    on.files.set('/silent.json', JSON.stringify({ ...framework, levels: [silent] }));
    on.files.set('/english.json', JSON.stringify(framework));
    await on.page.setViewportSize({ width: 320, height: 800 });
    await on.open(
      '<level-card dir="rtl" lang="ar" src="silent.json" level="L1"></level-card><level-card dir="rtl" lang="ar" src="english.json" level="L1"></level-card>',
    );
    await on.page.getByRole('article').nth(1).waitFor();
    const found = await on.page
      .getByRole('article')
      .evaluateAll((all) =>
        all.map((article) => [
          getComputedStyle(article).direction,
          article.matches(':lang(ar)'),
          article.matches(':lang(en)'),
        ]),
      );
    expect(found).toEqual([
      ['rtl', true, false],
      ['ltr', false, true],
    ]);
    expect(await on.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

describe('another version on the same page', () => {
  it('does no harm, whichever comes first', async () => {
    const script = await readFile(fromRoot('dist/career-levels.js'), 'utf8');
    const other = script.replaceAll('Junior DevOps Support Engineer', 'Apprentice');
    on.files.set('/other.js', other);
    await on.open('<level-card level="L1"></level-card>', {
      inHead: '<script src="/other.js" defer></script><script src="/career-levels.js" defer></script>',
    });
    await on.page.getByRole('heading', { name: 'L1: Apprentice' }).waitFor();
    await on.open('<level-card level="L1"></level-card><script src="/other.js" defer></script>');
    await on.page.getByRole('heading', { name: 'L1: Junior DevOps Support Engineer' }).waitFor();
    expect(on.said).toEqual([]);
  });
});

describe('integrity', () => {
  it.each([
    ['career-levels.js', true],
    ['career-levels.de.js', false],
  ])('the hash of %s lets the English file run: %s', async (name, runs) => {
    const { [name]: hash } = JSON.parse(await readFile(fromRoot('dist/career-levels.sri.json'), 'utf8'));
    on.files.set('/own.js', await readFile(fromRoot('dist/career-levels.js'), 'utf8'));
    on.files.set('/career-levels.js', '');
    await on.open('<level-card level="L1"></level-card>', {
      inHead: `<script src="/own.js" integrity="${hash}" defer></script>`,
    });
    expect(await on.page.evaluate(() => customElements.get('level-card') !== undefined)).toBe(runs);
  });
});

it.each([
  ['<level-compare levels="L3">', 1],
  ['<level-picker levels="L3 l3-senior-devops-support-engineer">', 1],
  [
    '<level-picker levels="L1 L2 L3 l4-support-manager l5-senior-support-manager l4-lead-devops-support-engineer">',
    6,
  ],
])('refuses to compare what %s names', async (tag, count) => {
  await on.open(`${tag}Ask your manager.`);
  await expect
    .poll(() => on.said)
    .toEqual([
      expect.stringContaining(`a comparison takes 2 to 5 different levels, and "levels" names ${count}`),
    ]);
  expect(await on.page.getByText('Ask your manager.').isVisible()).toBe(true);
});
