import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FrameworkElement } from '../../src/elements/classes/FrameworkElement.tsx';
import type { LevelChangesElement } from '../../src/elements/classes/LevelChangesElement.tsx';
import { define, ELEMENTS } from '../../src/elements/define.ts';
import * as entry from '../../src/elements/index.ts';
import { de } from '../../src/strings/de.ts';
import { bakery, growingBakery, oneSplit, oneWord } from '../../stories/samples/index.ts';
import { elementsOf } from '../stories/components.ts';
import { headingsOf, once, shown, told } from './page.ts';

/** A day from now as the reader's clock has it. */
function localDay(from: number): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate() + from] as const;
  const day = new Date(Date.UTC(parts[0], parts[1] - 1, parts[2]));
  return day.toISOString().slice(0, 10);
}

it('offers the class of every element', () => {
  const offered: unknown[] = Object.values(entry);
  const missing = Object.values(ELEMENTS).filter((Element) => !offered.includes(Element));
  expect(
    missing.map(({ name }) => name),
    'export them from src/elements/index.ts',
  ).toEqual([]);
});

describe.each(Object.entries(elementsOf(bakery)))('<%s>', (tag, example) => {
  it('draws the framework of the page, in the shared style, and tells of it', async () => {
    const drawn = once('level-draw');
    const element = await shown(example);
    expect((await drawn).detail.framework).toBe(bakery);
    expect(element.shadowRoot?.querySelector('slot')).toBeNull();
    expect(element.shadowRoot?.adoptedStyleSheets).toHaveLength(1);
  });

  it('draws anew, once, for attributes that change together', async () => {
    const element = await shown(example);
    let draws = 0;
    element.addEventListener('level-draw', () => draws++);
    element.setAttribute('heading-level', '3');
    element.setAttribute('level-href', '/levels/{level}');
    await Promise.resolve();
    expect(draws).toBe(1);
  });

  it('shows its children and says why, where there is nothing to show', async () => {
    const element = await shown(`<${tag} src="ftp://levels.example"><p>Ask us</p></${tag}>`);
    expect(element.shadowRoot?.innerHTML).toBe('<slot></slot>');
    expect(told()).toBe(`<${tag}>: "src" is ftp://levels.example; it must be an http: or https: address`);
  });
});

describe('a level', () => {
  it('is named by its id, or by its code in any letter case; an empty track is none', async () => {
    for (const name of ['baker', 'B1', 'b1', 'B1" track="']) {
      expect(headingsOf(await shown(`<level-card level="${name}"></level-card>`))[0]).toBe('h2 B1: Baker');
    }
  });

  it('shows a change that its author has announced until the reader’s day is the one from which it counts', async () => {
    const card = (await shown('<level-card level="B1"></level-card>')) as FrameworkElement;
    const tomorrow = localDay(1);
    card.framework = {
      ...bakery,
      changes: [tomorrow, localDay(0)].map((date) => ({
        id: date,
        date,
        title: `Rolls of ${date}`,
        text: [],
        levels: ['baker'],
      })),
    };
    await once('level-draw');
    const notes = [...(card.shadowRoot?.querySelectorAll('summary') ?? [])].map((note) => note.textContent);
    expect(notes.filter((note) => note?.includes('Rolls'))).toEqual([
      expect.stringContaining(`Rolls of ${tomorrow}`),
    ]);
  });

  it('follows its attribute', async () => {
    const card = await shown('<level-card level="B1"></level-card>');
    card.setAttribute('level', 'B2');
    await once('level-draw');
    expect(headingsOf(card)[0]).toBe('h2 B2: Master Baker');
  });

  it.each([
    ['level="B7"', '"B7" is the id or code of no level'],
    ['level="B1" track="hall"', '"B1" is the id or code of no level on the track "hall"'],
    ['', 'the attribute "level" is missing'],
  ])('that is not there is named, with those that are: %s', async (attribute, why) => {
    const failed = once('level-error');
    const card = await shown(`<level-card ${attribute}><p>Ask us</p></level-card>`);
    expect(card.shadowRoot?.innerHTML).toBe('<slot></slot>');
    const { message } = (await failed).detail;
    expect(message).toBe(`<level-card>: ${why}. Known levels: baker, master-baker, head-baker.`);
    expect(told()).toBe(message);
  });

  it('says a second time nothing that it has said', async () => {
    const card = await shown('<level-card level="B7"></level-card>');
    expect(told()).toContain('"B7"');
    card.setAttribute('heading-level', '3');
    await Promise.resolve();
    expect(console.error).not.toHaveBeenCalled();
  });

  it('leaves the console alone where the page takes care of the error', async () => {
    document.addEventListener('level-error', (event) => event.preventDefault(), { once: true });
    await shown('<level-card level="B7"></level-card>');
    expect(console.error).not.toHaveBeenCalled();
  });
});

describe('a comparison', () => {
  it('names each level once', async () => {
    const compare = await shown('<level-compare levels="B1  B2 baker"></level-compare>');
    expect(compare.shadowRoot?.querySelectorAll('[role="columnheader"], thead th')).toHaveLength(2);
  });

  it('of one level is none', async () => {
    await shown('<level-compare levels="B1 baker"></level-compare>');
    expect(told()).toContain('a comparison takes 2 to 5 different levels, and "levels" names 1');
  });

  it('leaves out what is alike where it is asked to', async () => {
    const all = await shown('<level-compare levels="B1 B2"></level-compare>');
    const text = all.shadowRoot?.textContent ?? '';
    expect(text).toContain('I say when an order cannot be met');
    all.setAttribute('differences-only', '');
    await once('level-draw');
    expect(all.shadowRoot?.textContent).not.toContain('I say when an order cannot be met');
  });
});

describe('<level-growth>', () => {
  /** An element that shows a framework with strands. */
  const withStrands = async (tag: 'level-growth' | 'level-card', attributes: Record<string, string>) => {
    const element = document.createElement(tag);
    element.framework = growingBakery;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    const settled = once('level-draw', 'level-error');
    document.body.replaceChildren(element);
    await settled;
    return element;
  };

  it('follows a strand, and marks the level of the reader', async () => {
    const element = await withStrands('level-growth', { strand: 'by-hand', level: 'B2' });
    expect(headingsOf(element)).toEqual([
      'h2 By hand',
      'h3 B1: Baker',
      'h3 B2: Master Baker',
      'h3 B3: Head Baker',
    ]);
    expect(element.shadowRoot?.querySelector('[data-state="here"]')?.textContent).toContain(
      'B2: Master Baker',
    );
  });

  it('names the strands that there are, where it is given another', async () => {
    await withStrands('level-growth', { strand: 'by-foot' });
    expect(told()).toBe(
      '<level-growth>: there is no strand "by-foot". Known strands: by-hand, our-own-taste.',
    );
  });

  it.each([
    ['level-growth', {}],
    ['level-card', { level: 'baker' }],
  ] as const)('leads to strands where strand-href says so, and to no script: %s', async (tag, attributes) => {
    const element = await withStrands(tag, { ...attributes, 'strand-href': '/strands/{strand}' });
    expect(element.shadowRoot?.querySelector('a.strand-name')?.getAttribute('href')).toBe('/strands/by-hand');
    await withStrands(tag, { ...attributes, 'strand-href': 'javascript:{strand}' });
    expect(told()).toBe(`<${tag}>: "javascript:{strand}" has a scheme other than http:, https: and mailto:`);
  });
});

describe('<career-journey>', () => {
  const hereIn = (element: Element) =>
    element.shadowRoot?.querySelector('[aria-current]')?.getAttribute('href');

  it('marks the level of the reader, if there is one', async () => {
    const journey = await shown('<career-journey></career-journey>');
    expect(hereIn(journey)).toBeUndefined();
    journey.setAttribute('level', 'B2');
    await once('level-draw');
    expect(hereIn(journey)).toBe('#master-baker');
  });

  it('names the levels that there are, where it is given another', async () => {
    await shown('<career-journey level="B2" track="hall"></career-journey>');
    expect(told()).toContain('"B2" is the id or code of no level on the track "hall"');
  });
});

describe('heading-level', () => {
  it.each([
    ['1', 'h1'],
    ['6', 'h6'],
    ['7', 'h2'],
    ['0', 'h2'],
    ['2.5', 'h2'],
    ['-1', 'h2'],
    ['x', 'h2'],
    ['', 'h2'],
  ])('"%s" begins with %s', async (rank, heading) => {
    const card = await shown(`<level-card level="B1" heading-level="${rank}"></level-card>`);
    expect(headingsOf(card)[0]).toBe(`${heading} B1: Baker`);
  });
});

describe('a property', () => {
  it('framework shows another one, and goes back', async () => {
    const card = await shown('<level-card level="B1"></level-card>');
    const levels = bakery.levels.map((level) => ({ ...level, title: `Head ${level.title}` }));
    Object.assign(card, { framework: { ...bakery, levels } });
    await once('level-draw');
    expect(headingsOf(card)[0]).toBe('h2 B1: Head Baker');
    Object.assign(card, { framework: undefined });
    await once('level-draw');
    expect(headingsOf(card)[0]).toBe('h2 B1: Baker');
  });

  it('strings says the words of the interface in another language', async () => {
    const card = await shown('<level-card level="B1"></level-card>');
    Object.assign(card, { strings: de });
    await once('level-draw');
    expect(card.shadowRoot?.textContent).toContain(de.position(1, 3));
  });
});

describe('defining the elements', () => {
  it('again does nothing', () => {
    const before = customElements.get('level-card');
    define(bakery);
    expect(customElements.get('level-card')).toBe(before);
  });

  it('for another framework says so, and leaves the first', () => {
    define({ ...bakery, title: 'Brewery' });
    const [first] = Object.keys(ELEMENTS);
    expect(told('warn')).toContain(`<${first}> shows "Our bakery" already. For "Brewery"`);
  });

  it('with a prefix gives elements of their own', async () => {
    define({ ...bakery, levels: bakery.levels.slice(1) }, { prefix: 'acme-' });
    const card = await shown('<acme-level-card level="B2"></acme-level-card>');
    expect(headingsOf(card)[0]).toBe('h2 B2: Master Baker');
  });
});

describe('<level-changes>', () => {
  const text = JSON.stringify(oneWord);
  afterEach(() => vi.unstubAllGlobals());

  it('shows the changes that its property has', async () => {
    const element = document.createElement('level-changes') as LevelChangesElement;
    element.report = oneSplit;
    const drawn = once('level-draw');
    document.body.replaceChildren(element);
    await drawn;
    expect(headingsOf(element)).toEqual(['h2 What has changed', 'h3 B1: Baker', 'h4 The team']);
  });

  it('loads the changes that "since" names, of one level if it is asked to', async () => {
    vi.stubGlobal('fetch', async () => new Response(text));
    const element = await shown('<level-changes since="changes.json" level="B2"></level-changes>');
    expect(headingsOf(element)).toEqual(['h2 What has changed']);
    expect(element.shadowRoot?.textContent).toContain('Nothing has changed.');
    element.removeAttribute('level');
    await once('level-draw');
    expect(headingsOf(element)).toContain('h3 B1: Baker');
  });

  it.each([
    ['{}', 'framework is missing, expected a list'],
    [text.replace('"kind":"reworded"', '"kind":"renamed"'), 'levels[0].entries[0].kind is "renamed"'],
  ])('says what is wrong with a file: %#', async (text, wrong) => {
    vi.stubGlobal('fetch', async () => new Response(text));
    await shown(`<level-changes since="wrong.json"></level-changes>`);
    expect(told()).toContain(wrong);
  });

  it('says that there is nothing to show', async () => {
    define(bakery, { prefix: 'plain-' });
    await shown('<plain-level-changes></plain-level-changes>');
    expect(told()).toBe(
      '<plain-level-changes>: there are no changes to show; name a file in "since", or build the script with --since',
    );
  });
});
