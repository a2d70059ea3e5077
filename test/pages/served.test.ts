import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { framework } from '../../src/data.ts';
import type { Framework, Level } from '../../src/model/types.ts';
import type { RenderOptions, renderElement } from '../../src/server/index.ts';
import { languages } from '../../src/strings/languages.ts';
import { compileFiles } from '../compiler/folder.ts';
import { fromRoot } from '../root.ts';
import { pages } from '../script-tag/pages.ts';
import { POLICY_WITH_STYLES } from '../script-tag/server.ts';

const { renderElement: render }: { renderElement: typeof renderElement } = await import(
  fromRoot('dist/server.js')
);

const on = pages(POLICY_WITH_STYLES);

const SCRIPT = readFileSync(fromRoot('dist/career-levels.js'), 'utf8');
const LEAD = 'l4-lead-devops-support-engineer';
const PRINCIPAL = 'l5-principal-devops-support-engineer';

/** Runs before the elements are defined, and writes down whatever changes from then on. */
const WATCH = `
  window.changes = [];
  window.shifts = 0;
  window.drawn = 0;
  const described = ({ type, target, attributeName, addedNodes, removedNodes }) =>
    [type, target.localName ?? target.nodeName, target.className ?? '', attributeName ?? '',
      [...addedNodes].map((node) => node.outerHTML ?? node.data).join('|').slice(0, 200),
      [...removedNodes].map((node) => node.outerHTML ?? node.data).join('|').slice(0, 200)].join(' ');
  const observer = new MutationObserver((records) => changes.push(...records.map(described)));
  const everything = { subtree: true, childList: true, attributes: true, characterData: true };
  for (const element of document.querySelectorAll('main *')) {
    if (window.own) element.framework = own;
    if (!element.shadowRoot) continue;
    observer.observe(element, everything);
    observer.observe(element.shadowRoot, everything);
  }
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) shifts += value;
  }).observe({ type: 'layout-shift', buffered: true });
  addEventListener('level-draw', () => drawn++);
`;
const inHead =
  '<meta charset="utf-8"><script src="/own.js" defer></script><script src="/watch.js" defer></script>';

interface Watched {
  changes: string[];
  shifts: number;
  drawn: number;
}

beforeEach(() => {
  on.files.set('/watch.js', WATCH);
  on.files.set('/own.js', '');
  on.files.set('/styles.css', readFileSync(fromRoot('dist/styles.css'), 'utf8'));
});

/** What has happened once `count` elements have been drawn, and a little later. */
async function watched(count: number): Promise<Watched> {
  await on.page.waitForFunction((all) => (window as unknown as Watched).drawn >= all, count);
  await on.page.waitForTimeout(100);
  return on.page.evaluate(() => {
    const { changes, shifts, drawn } = window as unknown as Watched;
    return { changes, shifts, drawn };
  });
}

/** Every element with everything that it can show of a framework. */
function everyElement(of: Framework, options: RenderOptions): string[] {
  const [first, second] = of.levels;
  return [
    ...of.levels.map(({ id }) => render('level-card', of, { level: id }, options)),
    ...of.levels.map(({ id }) => render('level-next', of, { level: id }, options)),
    ...of.levels.map(({ id }) => render('level-copy', of, { level: id }, options)),
    ...(first && second
      ? [
          render('level-compare', of, { levels: `${first.id} ${second.id}` }, options),
          render(
            'level-compare',
            of,
            { levels: `${second.id} ${first.id}`, 'differences-only': '' },
            options,
          ),
          render('level-picker', of, { 'print-note': 'As of today' }, options),
        ]
      : []),
    ...of.tracks.flatMap(({ id }) => [
      render('level-matrix', of, { track: id }, options),
      render('level-steps', of, { track: id }, options),
      render('level-growth', of, { track: id, 'strand-href': '/strands/{strand}' }, options),
    ]),
    render('level-growth', of, {}, options),
    render('principles-list', of, { 'heading-level': '3' }, options),
    render('career-journey', of, { 'level-href': '/levels/{level}' }, options),
  ];
}

const fixture = (name: string): Framework =>
  JSON.parse(readFileSync(fromRoot(`test/fixtures/${name}`), 'utf8'));

/** A script that has the elements show a framework. */
const own = (of: Framework) => `window.own = ${JSON.stringify(of)};`;

/** The same tags, with levels and tracks that a framework has. */
function sameLevels(html: string, { levels, tracks }: Framework): string {
  const at = (id: string) => framework.levels.findIndex((level) => level.id === id) % levels.length;
  return html
    .replace(/(?<= levels?=")[^"]*/, (ids) =>
      [...new Set(ids.split(' ').map((id) => levels[at(id)]?.id))].join(' '),
    )
    .replace(/(?<= track=")[^"]*/, tracks[0]?.id ?? '');
}

const FIXTURES = readdirSync(fromRoot('test/fixtures')).filter((name) => name.endsWith('.framework.json'));

describe('what a server sent', () => {
  it.each(['ours', ...FIXTURES])('is taken over without a change: %s', async (name) => {
    const of = name === 'ours' ? framework : fixture(name);
    on.files.set('/own.js', own(of));
    const elements = everyElement(of, { styles: '/styles.css' });
    await on.open(elements.join('\n'), { inHead });
    expect(await watched(elements.length)).toEqual({ changes: [], shifts: 0, drawn: elements.length });
    expect(on.said).toEqual([]);
  });

  it('looks the same before and after, to the pixel, and is there before the script', async () => {
    let arrive: (file: string) => void = () => {};
    on.files.set('/career-levels.js', new Promise<string>((resolve) => (arrive = resolve)));
    on.page.goto = (
      (goto) => (url: string) =>
        goto(url, { waitUntil: 'commit' })
    )(on.page.goto.bind(on.page));
    const elements = [
      render('level-card', framework, { level: LEAD }, { styles: '/styles.css' }),
      render('level-picker', framework, {}, { styles: '/styles.css' }),
      render('career-journey', framework, {}, { styles: '/styles.css' }),
    ];
    await on.open(elements.join('<p>Between</p>'), { inHead });
    await on.page.getByRole('heading', { name: 'Your career journey' }).waitFor();
    const before = await on.page.screenshot({ caret: 'initial' });
    arrive(SCRIPT);
    expect(await watched(3)).toEqual({ changes: [], shifts: 0, drawn: 3 });
    const after = await on.page.screenshot({ caret: 'initial' });
    expect(before.equals(after)).toBe(true);
  });

  it('holds links and parts as the script draws them, and arrives at what the address names', async () => {
    const html = render('level-card', framework, { level: LEAD }, { styles: '/styles.css' });
    expect(html).toContain(' part="title"');
    expect(html).toContain(` href="#${LEAD}--`);
    const id = /id="([^"]+)" class="expectation"/.exec(html)?.[1] ?? '';
    await on.open(html, { inHead, path: `#${id}` });
    await expect
      .poll(() => on.page.evaluate(() => document.querySelector('level-card')?.shadowRoot?.activeElement?.id))
      .toBe(id);
  });

  it('listens to the reader, and forgets what was chosen before it did', async () => {
    on.files.set(
      '/own.js',
      `const select = document.querySelector('level-picker').shadowRoot.querySelectorAll('select')[1];
       window.select = select;
       if (location.search) select.value = '${PRINCIPAL}';
       addEventListener('level-change', ({ detail }) => (window.chosen = detail.ids));`,
    );
    const [first, second] = framework.levels;
    for (const path of ['', '?changed']) {
      await on.open(render('level-picker', framework, {}, { styles: '/styles.css' }), { inHead, path });
      const { changes } = await watched(1);
      expect([path, changes.length > 0]).toEqual([path, path !== '']);
      const select = on.page.getByRole('combobox').last();
      expect(await select.inputValue()).toBe(second?.id);
      expect(await on.page.getByRole('columnheader').allInnerTexts()).toHaveLength(2);
      expect(await select.evaluate((it) => it === (window as unknown as { select: Element }).select)).toBe(
        path === '',
      );
      await select.selectOption(LEAD);
      await on.page.getByRole('table', { name: 'From L1 to L4' }).waitFor();
      expect(await on.page.evaluate('chosen')).toEqual([first?.id, LEAD]);
      await on.page.getByRole('checkbox').check();
      await on.page.getByRole('status').filter({ hasText: 'Only differences are shown' }).waitFor();
    }
  });

  it('is drawn anew, whole, where anything is different', async () => {
    const later: Framework = JSON.parse(
      JSON.stringify(framework)
        .replaceAll('Support', 'Help')
        .replaceAll('"draft"', '"legacy"')
        .replaceAll('"en-GB"', '"en-AU"')
        .replace(
          /"expectations":\[\{/,
          '"expectations":[{"id":"new","text":[{"type":"text","value":"New"}],"children":[],"examples":[]},{',
        ),
    );
    const served = everyElement(framework, { styles: '/styles.css' });
    const bare = served.map((html) => html.replace(/<template.*<\/template>/s, ''));
    for (const of of [later, ...FIXTURES.slice(0, 2).map(fixture)]) {
      const ids = (html: string) => sameLevels(html, of);
      on.files.set('/own.js', own(of));
      await on.open([...served, ...bare].map(ids).join('\n'), { inHead });
      await watched(2 * served.length);
      const drawn = await on.page.evaluate(() =>
        [...document.querySelectorAll('main > :not(h1)')].map(({ shadowRoot }) => shadowRoot?.innerHTML),
      );
      expect(drawn.slice(0, served.length)).toEqual(drawn.slice(served.length));
      expect(on.said).toEqual([]);
    }
  });

  it('is drawn anew where one attribute of one element in it is different', async () => {
    const html = render('level-card', framework, { level: LEAD }, { styles: '/styles.css' });
    const changed = html.replace(/(<li id=")[^"]*/, '$1stale').replace('"Link"', '"Verweis"');
    await on.open(changed, { inHead });
    expect((await watched(1)).changes).not.toEqual([]);
    const found = await on.page.evaluate(
      () => document.querySelector('level-card')?.shadowRoot?.innerHTML ?? '',
    );
    expect(
      `<level-card level="${LEAD}"><template shadowrootmode="open"><link rel="stylesheet" href="/styles.css">${found}</template></level-card>`,
    ).toBe(html.replaceAll('\u00a0', '&nbsp;'));
  });

  it('stays as the reader has unfolded it by then', async () => {
    const unfold = `for (const it of document.querySelector('level-card').shadowRoot.querySelectorAll('details'))
      it.open = true;`;
    const { framework: made } = await compileFiles({
      'README.md': '# Bakery\n\n- [L1: Baker](L1-Baker.md)\n',
      'L1-Baker.md': '# L1: Baker\n\n## Work\n\n- I bake\n\n**Examples:**\n\n- Bread\n',
    });
    if (!made) throw new Error('There is no bakery.');
    on.files.set('/own.js', `${own(made)} ${unfold}`);
    await on.open(render('level-card', made, { level: 'L1' }, { styles: '/styles.css' }), { inHead });
    expect((await watched(1)).changes.filter((change) => !change.includes(' open '))).toEqual([]);
    expect(await on.page.getByText('Bread').isVisible()).toBe(true);
  });

  it('shows what the address says was chosen', async () => {
    const html = render('level-picker', framework, { 'in-url': '' }, { styles: '/styles.css' });
    await on.open(html, {
      inHead,
      path: '?levels=l2-devops-support-engineer,l3-senior-devops-support-engineer',
    });
    await on.page.getByRole('table', { name: 'From L2 to L3' }).waitFor();
    expect(on.said).toEqual([]);
  });

  it('gets the links of a page with a <base>', async () => {
    await on.open(render('level-card', framework, { level: LEAD }, { styles: '/styles.css' }), {
      inHead: `<base href="/elsewhere/">${inHead}`,
      path: 'career',
    });
    await watched(1);
    const link = on.page.getByRole('link', { name: 'How we work in support' });
    expect(await link.evaluate((it: HTMLAnchorElement) => it.href)).toBe(
      `${on.address('career')}#how-we-work-in-support`,
    );
  });

  it.each(['de', 'en'] as const)('stays where its words are those of the script: %s', async (language) => {
    on.files.set('/career-levels.js', readFileSync(fromRoot('dist/career-levels.de.js'), 'utf8'));
    const { [language]: strings } = languages;
    const html = render('level-card', framework, { level: LEAD }, { styles: '/styles.css', strings });
    expect(html).toContain(strings.position(4, 5));
    await on.open(html, { inHead });
    expect((await watched(1)).changes.length > 0).toBe(language === 'en');
    await on.page.getByText(languages.de.position(4, 5)).waitFor();
    expect(await on.page.getByText(languages.en.position(4, 5)).count()).toBe(0);
  });

  it('follows attributes afterwards', async () => {
    await on.open(render('level-card', framework, { level: 'L1' }, { styles: '/styles.css' }), { inHead });
    expect((await watched(1)).changes).toEqual([]);
    await on.page.evaluate(() => document.querySelector('level-card')?.setAttribute('level', 'L2'));
    await on.page.getByRole('heading', { name: 'L2: DevOps Support Engineer' }).waitFor();
    expect(await on.page.getByRole('article').count()).toBe(1);
    expect(await on.page.getByRole('article').evaluate((it) => getComputedStyle(it).containerType)).toBe(
      'inline-size',
    );
    await on.page.evaluate(() => document.querySelector('level-card')?.setAttribute('level', 'L9'));
    await expect.poll(() => on.page.getByRole('article').count()).toBe(0);
  });
});

describe('what a server sent, with src', () => {
  const html = render(
    'level-card',
    framework,
    { level: LEAD, src: '/framework.json' },
    { styles: '/styles.css', fallback: 'L4: Lead' },
  );
  const card = () => on.page.getByRole('article', { name: 'L4: Lead DevOps Support Engineer' });

  it('is shown until the file is there, and taken over without a change', async () => {
    let arrive: (file: string) => void = () => {};
    on.files.set('/framework.json', new Promise<string>((resolve) => (arrive = resolve)));
    await on.open(html, { inHead });
    await on.page.waitForFunction(() => customElements.get('level-card'));
    await on.page.waitForTimeout(100);
    expect(await card().isVisible()).toBe(true);
    expect(await on.page.getByText('L4: Lead', { exact: true }).isVisible()).toBe(false);
    arrive(JSON.stringify(framework));
    expect(await watched(1)).toEqual({ changes: [], shifts: 0, drawn: 1 });
  });

  it('stays where the file cannot be had, and the console says so', async () => {
    on.files.set('/framework.json', '{}');
    await on.open(html, { inHead });
    await expect.poll(() => on.said).toEqual([expect.stringContaining('title is missing')]);
    expect(await card().isVisible()).toBe(true);
  });
});

describe('where a shadow root cannot be sent', () => {
  it.each([
    ['the script comes first', '', '<script src="/career-levels.js"></script>'],
    [
      'the browser does not know it',
      `const served = document.querySelector('level-card');
       const template = document.createElement('template');
       template.setAttribute('shadowrootmode', 'open');
       template.content.append(...served.shadowRoot.childNodes);
       const card = document.createElement('level-card');
       card.setAttribute('level', served.getAttribute('level'));
       card.append(template, 'L4: Lead');
       served.replaceWith(card);`,
      '',
    ],
  ])('draws the element, and shows no template: %s', async (_name, script, before) => {
    on.files.set('/own.js', script);
    await on.open(render('level-card', framework, { level: LEAD }, { fallback: 'L4: Lead' }), {
      inHead: before + inHead,
    });
    await on.page.getByRole('article').waitFor();
    expect(await on.page.locator('level-card > template').count()).toBe(1);
    expect(await on.page.getByRole('article').count()).toBe(1);
    expect(await on.page.getByText('L4: Lead', { exact: true }).isVisible()).toBe(false);
  });
});

describe('what stands in an element', () => {
  const HOSTILE = [
    '</template><script>parent.hacked=1</script>',
    '"><img src=x onerror=alert(1)>',
    "' autofocus onfocus=alert(1) x='",
    '</style></level-card><b>out</b>',
    '<!--',
    ']]>',
    '&quot;&lt;',
    '<template shadowrootmode="open">',
    '{{ x }}',
    '\u2028é\u{1f600}',
  ];
  const text = fc
    .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 8 })), {
      minLength: 1,
      maxLength: 3,
    })
    // what a parser takes for something else wherever it stands
    .map((parts) => parts.join('').replaceAll(/[\0\r\p{Cs}]/gu, ''));

  it('never leaves it, whatever the documents and the page say', async () => {
    const [level] = framework.levels;
    if (!level) throw new Error('There is no level.');
    const said = fc.sample(
      fc.record({ title: text, id: text.map((said) => `x${said}`), note: text, fallback: text, href: text }),
      {
        numRuns: 150,
        seed: 7,
      },
    );
    const elements = said.map(({ title, id, note, fallback, href }) => {
      const hostile = {
        ...level,
        id,
        code: '',
        title,
        sections: [{ ...level.sections[0], id, title }],
      } as Level;
      const of = { ...framework, levels: [hostile] };
      return render('level-card', of, { level: id, 'data-note': note }, { fallback, styles: href });
    });
    on.files.set('/career-levels.js', '');
    await on.open(elements.join(''), { inHead: '<meta charset="utf-8">' });
    const found = await on.page.evaluate(() =>
      [...document.querySelectorAll('main > :not(h1)')].map((element) => ({
        title: element.shadowRoot?.querySelector('h2')?.textContent?.slice(1),
        id: element.getAttribute('level'),
        note: element.getAttribute('data-note'),
        fallback: element.textContent,
        href: element.shadowRoot?.querySelector('link')?.getAttribute('href'),
        attributes: element.attributes.length,
        inside: element.childElementCount,
      })),
    );
    expect(found).toEqual(said.map((each) => ({ ...each, attributes: 2, inside: 0 })));
    expect(await on.page.locator('script, img, b').count()).toBe(1);
  });

  it('refuses what is no attribute and what cannot be shown', () => {
    // what JavaScript lets pass
    expect(() => render('level-crad' as 'level-card', framework)).toThrow(
      'there is no element "level-crad"; the elements are level-card, level-compare,',
    );
    expect(() => render('level-card', undefined as never)).toThrow('there is no framework to show');
    expect(() => render('level-picker', framework, { 'in-url': true as never })).toThrow(
      'the attribute "in-url" is true, expected a string',
    );
    expect(() => render('level-card', framework, { level: 'L1' }, { prefix: 'Acme ' })).toThrow(
      '"Acme " cannot start the name of an element',
    );
    expect(() => render('level-card', framework, { 'a onload=alert(1)': '' })).toThrow(
      'is not the name of an attribute',
    );
    expect(() => render('level-card', framework, { level: 'L9' })).toThrow(
      '"L9" is the id or code of no level. Known levels: ',
    );
    const text = JSON.stringify(framework, (key, value: unknown) =>
      key === 'to' ? { kind: 'url', href: 'javascript:alert(1)' } : value,
    );
    expect(() => render('level-card', JSON.parse(text), { level: 'L1' })).toThrow(
      'has a scheme other than http:, https: and mailto:',
    );
    expect(() =>
      render('level-card', framework, { level: LEAD, 'framework-href': 'javascript:alert(1)' }),
    ).toThrow('has a scheme other than http:, https: and mailto:');
  });

  it('is written in a browser, too', async () => {
    on.files.set('/server.js', readFileSync(fromRoot('dist/server.js'), 'utf8'));
    on.files.set('/own.js', own(framework));
    on.files.set(
      '/page.js',
      `import { renderElement } from '/server.js';
       window.written = renderElement('level-card', own, { level: '${LEAD}' }, { styles: '/styles.css' });`,
    );
    await on.open('', { inHead: `${inHead}<script type="module" src="/page.js"></script>` });
    await on.page.waitForFunction(() => 'written' in window);
    expect(await on.page.evaluate('written')).toBe(
      render('level-card', framework, { level: LEAD }, { styles: '/styles.css' }),
    );
  });

  it('has its styles with it where no address is named', () => {
    const html = render('level-card', framework, { level: LEAD, track: undefined }, { prefix: 'acme-' });
    expect(html).toMatch(
      /^<acme-level-card level="[^"]*"><template shadowrootmode="open"><style>@layer career-levels/,
    );
    expect(html).toMatch(/<\/article><\/template><\/acme-level-card>$/);
  });
});

it('speaks the language of the levels, where nobody says another', () => {
  const german = { ...framework, locale: 'de-AT' };
  expect(render('level-card', german, { level: 'L1' })).toContain('Stufe 1 von 5');
  expect(render('level-card', german, { level: 'L1' }, { strings: languages.fr })).toContain(
    'Niveau 1 sur 5',
  );
});
