import { AxeBuilder } from '@axe-core/playwright';
import fc from 'fast-check';
import { type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { htmlText } from '../../src/formats/html.ts';
import type { Level } from '../../src/model/types.ts';
import { levelsAts } from '../../src/outputs/levels/ats.ts';
import { comparisonHtml, levelHtml } from '../../src/outputs/levels/html.ts';
import { levelsText } from '../../src/outputs/levels/text.ts';
import { languages } from '../../src/strings/languages.ts';
import { level, section } from '../../stories/samples/index.ts';
import { launchChromium } from '../browser/chromium.ts';
import { hostileLevel, hostileText } from '../outputs/any-level.ts';
import { bakery, bakeryIn } from '../outputs/bakery.ts';

const en = languages.en;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  page = await (await browser.newContext()).newPage();
});

afterAll(() => browser.close());

/** What a browser makes of a fragment that is pasted into a page. */
async function parsed(html: string) {
  return page.evaluate((html) => {
    const root = document.createElement('div');
    root.innerHTML = html;
    const elements = [...root.querySelectorAll('*')];
    const texts: string[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node.nodeValue ?? '');
    return {
      tags: [...new Set(elements.map(({ localName }) => localName))].sort(),
      attributes: [...new Set(elements.flatMap((element) => element.getAttributeNames()))].sort(),
      hrefs: elements.flatMap((element) => element.getAttribute('href') ?? []),
      text: texts.join(''),
      comments: document.createTreeWalker(root, NodeFilter.SHOW_COMMENT).nextNode() !== null,
    };
  }, html);
}

/** Every text of a level, as it stands in the model. */
function valuesOf(level: Level): string[] {
  const values: string[] = [];
  JSON.stringify([level.statement, level.intro, level.attributes, level.sections], (key, value) => {
    if (key === 'value' && typeof value === 'string') values.push(value);
    return value;
  });
  return values;
}

const TAGS = new Set('article a blockquote br code em h2 h3 h4 li ol p pre strong ul bdi span'.split(' '));

describe('htmlText', () => {
  it('is read as the text that went in, in a text and in an attribute', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(hostileText, fc.string({ unit: 'binary' })), async (value) => {
        fc.pre(!/\0|\p{Surrogate}/u.test(value));
        const html = htmlText([{ tag: 'a', attributes: { href: value }, children: [value] }]);
        const { text, hrefs, tags } = await parsed(html);
        // a line end after the fragment
        expect([text.slice(0, -1), hrefs, tags]).toEqual([value, [value], ['a']]);
      }),
    );
  });
});

describe('levelHtml', () => {
  it('says every text to the letter, in nothing but elements that cannot do anything', async () => {
    await fc.assert(
      fc.asyncProperty(hostileLevel, async (level) => {
        const { tags, attributes, text, hrefs, comments } = await parsed(levelHtml(level, en));
        expect(tags.filter((tag) => !TAGS.has(tag))).toEqual([]);
        expect(attributes.filter((name) => !['href', 'id', 'lang', 'dir'].includes(name))).toEqual([]);
        expect(hrefs.filter((href) => !/^(?:https:|mailto:)/.test(href))).toEqual([]);
        expect(comments).toBe(false);
        for (const value of valuesOf(level)) expect(text).toContain(value);
      }),
    );
  });

  it('marks the words of the interface where they are in another language than the level', () => {
    const [german] = bakeryIn({ lang: 'de-AT', dir: 'ltr' }).levels;
    if (!german) throw new Error('The bakery has no level.');
    expect(levelHtml(german, en)).toContain(
      '<article lang="de-AT" dir="ltr">\n<h2 id="baker">L1: Baker</h2>\n<p>Baking · <span lang="en" dir="ltr">Level 1 of 2</span></p>\n',
    );
    expect(levelHtml(german, languages.de)).toContain('<p>Baking · Stufe 1 von 2</p>');
    expect(levelHtml(german, languages.ar)).toContain('<span lang="ar" dir="rtl">');
  });

  it('says that a level is empty', () => {
    expect(levelHtml(level('Baker'), en)).toContain('>Nothing has been written for this level yet.<');
  });

  it('links to what is on the page and to the outside, and to nothing else', () => {
    const link = (to: object) => ({ type: 'link', to, children: [{ type: 'text', value: 'x' }] }) as const;
    const intro = [
      {
        type: 'paragraph',
        children: [
          link({ kind: 'level', level: 'l1', section: 'impact' }),
          link({ kind: 'level', level: 'l2' }),
          link({ kind: 'url', href: 'https://example.org/?a=1&b="' }),
          link({ kind: 'framework' }),
        ],
      },
    ] as unknown as Level['intro'];
    expect(levelHtml(level('Baker', { id: 'l1', intro, sections: [section('Impact', [])] }), en)).toContain(
      '<p><a href="#l1--impact">x</a>x<a href="https://example.org/?a=1&amp;b=&quot;">x</a>x</p>',
    );
  });
});

describe('comparisonHtml', () => {
  it('is a table with a caption, a header for every row and column, and marks in words', async () => {
    await page.setContent(
      `<!doctype html><html lang="en"><title>Wiki</title><main><h1>Wiki</h1>${comparisonHtml(bakeryIn({ lang: 'en', dir: 'ltr' }), bakery.levels, en)}</main>`,
    );
    const table = page.getByRole('table', { name: 'From L1 to L2' });
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual(['L1: Baker', 'L2: Cook']);
    expect(await table.getByRole('rowheader').allInnerTexts()).toEqual(['Scope', 'Bread', 'Salt']);
    expect(
      await table
        .locator('tbody', { hasText: /^\s*Bread/ })
        .locator('td')
        .allInnerTexts(),
    ).toEqual([
      'Only at L1\n\nI sell\nExample:\nrolls',
      'New at L2\n\nI teach',
      'Same as L2\n\nI bake',
      'Same as L1\n\nI bake\n\nNew at L2\n\nnightly',
    ]);
    expect(
      await table
        .locator('tbody', { hasText: /^\s*Salt/ })
        .locator('td')
        .allInnerTexts(),
    ).toEqual(['Same in L1 and L2\n\nKeep it dry']);
    expect(await table.locator('th').evaluateAll((all) => all.map((th) => th.getAttribute('scope')))).toEqual(
      ['col', 'col', 'rowgroup', 'rowgroup', 'rowgroup'],
    );
    expect(await page.locator('p').first().innerText()).toBe('L2 adds 2 expectations and keeps 2.');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(await page.locator('[class], [style]').count()).toBe(0);
  });

  it('keeps names out of the language of the words', () => {
    const html = comparisonHtml(
      bakeryIn({ lang: 'en', dir: 'ltr' }),
      bakeryIn({ lang: 'en', dir: 'ltr' }).levels,
      languages.ar,
    );
    expect(html).toContain('<span lang="ar" dir="rtl">');
    expect(html).toContain('<bdi lang="en">L2</bdi>');
  });
});

describe('levelsAts', () => {
  it('has seven tags, no attribute and every text to the letter', async () => {
    await fc.assert(
      fc.asyncProperty(hostileLevel, async (level) => {
        const html = levelsAts([level], en);
        const { tags, attributes, text } = await parsed(html);
        expect(tags.filter((tag) => !['p', 'ul', 'li', 'strong', 'em', 'br', 'h3'].includes(tag))).toEqual(
          [],
        );
        expect(attributes).toEqual([]);
        for (const value of valuesOf(level)) expect(text).toContain(value.replaceAll('\n', ''));
        // no characters by name or number, but for the three that would be markup and the one that would be a line end
        expect(html.match(/&(?!(?:amp|lt|gt|#13);)/g)).toBeNull();
      }),
    );
  });

  it('says levels one after the other', () => {
    const html = levelsAts(bakery.levels, en);
    expect(html.match(/<h3>L.*?<\/h3>/g)).toEqual(['<h3>L1: Baker</h3>', '<h3>L2: Cook</h3>']);
  });

  it('says an address behind the text of a link, unless that is the address', () => {
    const link = (href: string, value: string) =>
      ({ type: 'link', to: { kind: 'url', href }, children: [{ type: 'text', value }] }) as const;
    const children = [
      link('https://example.org/a', 'rules'),
      link('https://example.org/b', 'https://example.org/b'),
      link('mailto:a@example.org', 'a@example.org'),
    ].flatMap((each) => [each, { type: 'text', value: ' ' } as const]);
    const one = level('Baker', { intro: [{ type: 'paragraph', children }] });
    expect(levelsAts([one], en)).toContain(
      '<p>rules (https://example.org/a) https://example.org/b a@example.org </p>',
    );
    expect(levelsText([one], en)).toContain(
      'rules (https://example.org/a) https://example.org/b a@example.org',
    );
  });

  it('says the numbers of a list, for which there is no tag', () => {
    const items = ['one', 'two'].map((value) => [
      { type: 'paragraph', children: [{ type: 'text', value }] } as const,
    ]);
    const one = level('Baker', { intro: [{ type: 'list', ordered: true, items }] });
    expect(levelsAts([one], en)).toContain('<ul>\n<li>1. one</li>\n<li>2. two</li>\n</ul>');
  });
});

describe('levelsText', () => {
  it('says what the HTML says, without a character that commands a terminal', async () => {
    await fc.assert(
      fc.asyncProperty(hostileLevel, async (level) => {
        const text = levelsText([level], en);
        expect(text).not.toMatch(/[^\P{Cc}\n\t]/u);
        const { text: shown } = await parsed(levelsAts([level], en));
        const letters = (value: string) => value.replaceAll(/[^\p{L}\p{S}]/gu, '');
        for (const value of valuesOf(level)) expect(letters(text)).toContain(letters(value));
        expect(letters(shown).length).toBeGreaterThan(0);
      }),
    );
  });

  it('reads like a document', () => {
    expect(levelsText(bakery.levels, en)).toBe(`L1: Baker

Baking · Level 1 of 2

- Scope: a shop


Bread

- I bake
- I sell
  - Example:
    - rolls


Salt

- Keep it dry



L2: Cook

Baking · Level 2 of 2

I cook *well*.


Bread

- I bake
  - nightly
- I teach


Salt

- Keep it dry
`);
  });
});
