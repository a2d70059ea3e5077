import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { framework } from '../../src/data.ts';
import { fromRoot } from '../root.ts';
import { pages } from './pages.ts';

const on = pages();

const LEAD = 'l4-lead-devops-support-engineer';

/** A script of the page's own that runs before the elements and writes down what it is told. */
const LISTENER = `
  window.told = [];
  for (const name of ['level-draw', 'level-error', 'level-change'])
    addEventListener(name, (event) => {
      const { framework, ...detail } = event.detail;
      told.push([name, event.target.localName, framework ? framework.title : detail]);
      if (document.documentElement.dataset.quiet) event.preventDefault();
    });
`;

/** What the page has been told since it was asked last. */
function told(): Promise<unknown[]> {
  return on.page.evaluate(() => (window as unknown as { told: unknown[] }).told.splice(0));
}

describe('events', () => {
  const inHead = '<script src="/listener.js"></script>';
  beforeEach(() => {
    on.files.set('/listener.js', LISTENER);
  });

  it('tell of a drawing, once for many changes, through every shadow root', async () => {
    await on.open('<level-card level="L1"></level-card>', { inHead });
    await on.page.getByRole('article').waitFor();
    expect(await told()).toEqual([['level-draw', 'level-card', framework.title]]);
    await on.page.evaluate(() => {
      const around = document.createElement('div');
      document.querySelector('main')?.append(around);
      around.attachShadow({ mode: 'open' }).append(...document.querySelectorAll('level-card'));
      const card = around.shadowRoot?.querySelector('level-card');
      card?.setAttribute('level', 'L2');
      card?.setAttribute('heading-level', '3');
    });
    await on.page.getByRole('heading', { level: 3, name: 'L2: DevOps Support Engineer' }).waitFor();
    expect(await told()).toEqual([['level-draw', 'div', framework.title]]);
  });

  it('tell of what cannot be drawn, and keep the console quiet where the page says so', async () => {
    await on.open('<level-card level="L9"></level-card>', { inHead });
    await expect.poll(() => on.said).toHaveLength(1);
    const message = on.said[0];
    expect(await told()).toEqual([['level-error', 'level-card', { message }]]);
    await on.page.evaluate(() => {
      document.documentElement.dataset['quiet'] = 'yes';
      document.querySelector('level-card')?.setAttribute('level', 'L8');
    });
    await expect
      .poll(told)
      .toEqual([['level-error', 'level-card', { message: message?.replace('L9', 'L8') }]]);
    expect(on.said).toEqual([message]);
  });

  it('tell of what the reader chooses in a picker, and of what the back button brings again', async () => {
    await on.open('<level-picker levels="L1 L2" in-url></level-picker>', { inHead });
    const select = on.page.getByRole('combobox').last();
    await select.waitFor();
    await told();
    await select.selectOption(LEAD);
    const first = framework.levels[0]?.id;
    const second = framework.levels[1]?.id;
    expect(await told()).toEqual([
      ['level-change', 'level-picker', { ids: [first, LEAD], differencesOnly: false }],
    ]);
    await on.page.getByRole('checkbox').check();
    expect(await told()).toEqual([
      ['level-change', 'level-picker', { ids: [first, LEAD], differencesOnly: true }],
    ]);
    await on.page.goBack();
    await on.page.goBack();
    await expect.poll(() => on.page.getByRole('combobox').last().inputValue()).toBe(second);
    expect(await told()).toEqual([
      ['level-change', 'level-picker', { ids: [first, LEAD], differencesOnly: false }],
      ['level-change', 'level-picker', { ids: [first, second], differencesOnly: false }],
    ]);
  });
});

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

  it('can be styled by the page, also after the reader has chosen anew', async () => {
    await on.open('<level-picker></level-picker>');
    await on.page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('level-picker::part(statement) { color: rgb(1, 2, 3) }');
      document.adoptedStyleSheets.push(sheet);
    });
    await on.page.getByRole('combobox').last().selectOption(LEAD);
    const drawn = await on.page
      .locator('[part=statement]')
      .evaluateAll((all) => all.map((element) => getComputedStyle(element).color));
    expect(drawn.length).toBeGreaterThan(1);
    expect(new Set(drawn)).toEqual(new Set(['rgb(1, 2, 3)']));
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
      `<level-card>: "javascript:alert('{section}')" is no address of http, https or mailto`,
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

describe('the DOM of an element', () => {
  it('follows an attribute that is taken away', async () => {
    await on.open('<level-card level="L1" heading-level="4"></level-card>');
    await on.page.getByRole('heading', { level: 4, name: 'L1: ' }).waitFor();
    await on.page.evaluate(() => document.querySelector('level-card')?.removeAttribute('heading-level'));
    await on.page.getByRole('heading', { level: 2, name: 'L1: ' }).waitFor();
    expect(on.said).toEqual([]);
  });

  it('stays when the element is moved', async () => {
    await on.open(`<level-card level="${LEAD}"></level-card><section></section>`);
    await on.page.getByRole('article').waitFor();
    const stayed = await on.page.evaluate(async () => {
      const card = document.querySelector('level-card') as Element;
      const before = card.shadowRoot?.firstElementChild;
      document.querySelector('section')?.append(card);
      await new Promise((later) => setTimeout(later, 50));
      return before === card.shadowRoot?.firstElementChild;
    });
    expect(stayed).toBe(true);
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
