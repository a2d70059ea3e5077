import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/model/words/language.ts';
import { languages } from '../../src/strings/languages.ts';
import type { SheetStrings } from '../../src/strings/strings.ts';

type Tag = keyof typeof languages;

const tags = Object.keys(languages) as Tag[];

/** Two calls of every function, by its path: what they say has to hold their numbers or names, and to differ. */
const CALLS: Readonly<Record<string, readonly [readonly unknown[], readonly unknown[]]>> = {
  position: [
    [1, 5],
    [2, 7],
  ],
  grows: [['Bread'], ['Cake']],
  suggest: [['Bread'], ['']],
  feedback: [['Bread'], ['']],
  lastChanged: [['2026-03-02'], ['2027-11-30']],
  examples: [[1], [3]],
  countsFrom: [['2027-03-01'], ['2027-09-01']],
  compared: [[['L1', 'L2']], [['L1', 'L2', 'L3']]],
  stepNote: [
    ['L1', 'L2'],
    ['L2', 'L3'],
  ],
  fromTo: [
    ['L1', 'L2'],
    ['L2', 'L3'],
  ],
  'reason.only': [[['L1']], [['L1', 'L2']]],
  themeAt: [[1], [2]],
  noCounterpart: [['L1'], ['L2']],
  'change.same': [['L1'], ['L2']],
  'change.new': [['L1'], ['L2']],
  'change.only': [['L1'], ['L2']],
  sameElsewhere: [
    ['L1', 'Impact'],
    ['L2', 'Craft'],
  ],
  adds: [
    ['L2', 7, 0],
    ['L2', 7, 3],
  ],
  keeps: [
    ['L2', 7, 0, []],
    ['L2', 7, 3, ['Craft', 'Sales']],
  ],
  anew: [
    [['L2'], 7],
    [['L2', 'L3'], 9],
  ],
  grown: [
    [1, 'L1'],
    [7, 'L2'],
  ],
  noneShared: [[['L1', 'L2']], [['L1', 'L2', 'L3']]],
  nothingInCommon: [[['L1', 'L2']], [['L1', 'L2', 'L3']]],
  alone: [
    ['L1', 1],
    ['L1', 7],
  ],
  sameIn: [[['L1', 'L2']], [['L1', 'L2', 'L3']]],
  expectations: [[1], [7]],
  column: [[1], [2]],
  remove: [['L1'], ['L2']],
  leftOut: [[1], [7]],
  after: [['L1'], ['L2']],
  grownCount: [[1], [7]],
  takes: [['L1'], ['L2']],
  growsFrom: [['Craft'], ['Sales']],
  growsFromSame: [
    ['Craft', 'L1'],
    ['Sales', 'L2'],
  ],
  stays: [[1], [7]],
  splits: [[['L4', 'M4']], [['L4', 'M4', 'P4']]],
  last: [['L1'], ['L2']],
  allLevels: [['Baking'], ['Selling']],
  steps: [['Baking'], ['Selling']],
  step: [
    ['L1', 'L2'],
    ['L2', 'L3'],
  ],
  'counts.new': [[1], [7]],
  'counts.same': [[1], [7]],
  'counts.only': [[1], [7]],
  'changed.new': [[1], [7]],
  'changed.gone': [[1], [7]],
  'changed.reworded': [[1], [7]],
  'changed.spelling': [[1], [7]],
  'changed.moved': [[1], [7]],
  'changed.movedHere': [[1], [7]],
  'changed.movedAway': [[1], [7]],
  'changed.split': [[1], [7]],
  'changed.merged': [[1], [7]],
  changedInAll: [[['2 L1']], [['2 L1', '3 L2']]],
  'changeKind.moved-here': [['L1'], ['L2']],
  'changeKind.moved-away': [['L1'], ['L2']],
  wasIn: [['Bread'], ['Cake']],
  copy: [['L1'], ['L2']],
  examplesLabel: [[1], [3]],
  forksAfter: [['L1'], ['L2']],
  'sheet.title': [['L1'], ['L1', 'L2']],
  'sheet.today': [['L1'], ['L2']],
  'sheet.next': [['L1'], ['L2']],
  'sheet.write': [['Bread'], ['']],
  'sheet.opened': [['a.md'], ['b.md']],
  'sheet.saved': [['a.md'], ['b.md']],
  'sheet.downloaded': [['a.md'], ['b.md']],
  'sheet.notSaved': [['a.md'], ['b.md']],
  'sheet.unreadable.none': [
    ['a.md', 1],
    ['b.md', 7],
  ],
  'sheet.unreadable.mark': [
    ['a.md', 1],
    ['b.md', 7],
  ],
  'sheet.unreadable.version': [
    ['a.md', 1],
    ['b.md', 7],
  ],
};

/** Everything that a language says, by its path; of a function, what it says at each of its calls. */
function saidBy(strings: SheetStrings): Map<string, string> {
  const said = new Map<string, string>();
  const walk = (value: unknown, path: readonly string[]): void => {
    const name = path.join('.');
    if (typeof value === 'string') said.set(name, value);
    else if (typeof value === 'function') {
      const calls = CALLS[name];
      if (!calls) throw new Error(`Unexpected function "${name}", expected one of ${Object.keys(CALLS)}.`);
      for (const [index, given] of calls.entries()) said.set(`${name} ${index + 1}`, value(...given));
    } else for (const [key, each] of Object.entries(value as object)) walk(each, [...path, key]);
  };
  const { language: _, ...words } = strings;
  walk(words, []);
  return said;
}

/** Words that two languages share. */
const SHARED_WITH_ENGLISH: Partial<Record<Tag, readonly string[]>> = {
  fr: [
    'row.impact',
    'phase',
    'changedThing.code',
    'changedThing.intro',
    'changedThing.section',
    'changedThing.organization',
  ],
  de: ['link', 'phase', 'changedThing.organization', 'sheet.fields.link'],
};

describe.each(tags)('the words in %s', (tag) => {
  const { [tag]: strings } = languages;
  const said = saidBy(strings);

  it('are said to be in that language, in its direction', () => {
    expect(strings.language).toEqual(languageOf(tag));
  });

  it('are all there, without space around them', () => {
    expect([...said.keys()]).toEqual([...saidBy(languages.en).keys()]);
    for (const [path, text] of said) expect([path, text]).toEqual([path, text.trim() || 'some words']);
  });

  it('differ with the numbers and the names in them', () => {
    for (const path of Object.keys(CALLS)) {
      // the same word for one and for many
      if (tag === 'ja' && path === 'examplesLabel') continue;
      expect(said.get(`${path} 1`), path).not.toBe(said.get(`${path} 2`));
    }
  });

  it('have every number and name that they are given, in its order', () => {
    const saying = (path: string, call: 1 | 2) => said.get(`${path} ${call}`) ?? '';
    expect(saying('position', 2)).toMatch(/2.*7/);
    for (const path of ['suggest', 'feedback']) expect(saying(path, 1)).toContain('Bread');
    for (const path of ['suggest', 'feedback'])
      expect(saying(path, 1).startsWith(saying(path, 2)), path).toBe(true);
    expect(saying('lastChanged', 1)).toContain('2026');
    expect(saying('compared', 2)).toMatch(/L1.*L2.*L3/);
    expect(saying('reason.only', 2)).toMatch(/L1.*L2/);
    expect(saying('themeAt', 2)).toContain('2');
    expect(saying('noCounterpart', 2).match(/L\d/g)).toEqual(['L2']);
    expect(saying('forksAfter', 2).match(/L\d/g)).toEqual(['L2']);
    for (const change of ['same', 'new', 'only'])
      expect(saying(`change.${change}`, 2).match(/L\d/g)).toEqual(['L2']);
    expect(saying('sameElsewhere', 1)).toMatch(/L1.*Impact/);
    expect(saying('adds', 2)).toMatch(/L2.*7.*3/);
    expect(saying('adds', 1)).not.toContain('0');
    expect(saying('alone', 2)).toMatch(/L1.*7|7.*L1/);
    expect(saying('sameIn', 2)).toMatch(/L1.*L2.*L3/);
    expect(saying('fromTo', 1)).toMatch(/L1.*L2/);
    expect(saying('keeps', 1)).toMatch(/L2.*7/);
    expect(saying('keeps', 1)).not.toContain('0');
    expect(saying('keeps', 2)).toMatch(/L2.*7/);
    expect(saying('keeps', 2)).toContain('3');
    expect(saying('keeps', 2)).toMatch(/Craft.*Sales/);
    expect(saying('anew', 2)).toMatch(/L2.*L3.*9/);
    expect(saying('grown', 2)).toMatch(/7.*L2|L2.*7/);
    expect(saying('grownCount', 2)).toContain('7');
    for (const path of ['noneShared', 'nothingInCommon']) expect(saying(path, 2)).toMatch(/L1.*L2.*L3/);
    expect(saying('takes', 1)).toContain('L1');
    expect(saying('growsFrom', 1)).toContain('Craft');
    expect(saying('growsFromSame', 1)).toMatch(/Craft.*L1/);
    expect(saying('copy', 1)).toContain('L1');
    expect(saying('splits', 1)).toMatch(/L4.*M4/);
    expect(saying('splits', 1)).not.toBe(saying('compared', 1));
    expect(saying('step', 1)).toMatch(/L1.*L2/);
    for (const change of ['same', 'new', 'only']) expect(saying(`counts.${change}`, 2)).toContain('7');
    for (const [path, text] of said)
      if (/^changed\.\w+ 2$/.test(path)) expect([path, text]).toEqual([path, expect.stringContaining('7')]);
    expect(saying('changedInAll', 2)).toMatch(/2 L1.*3 L2/);
    expect(saying('changeKind.moved-here', 2)).toContain('L2');
    expect(saying('changeKind.moved-away', 2)).toContain('L2');
    expect(saying('wasIn', 2)).toContain('Cake');
  });
});

it.each(tags.filter((tag) => tag !== 'en'))('no English is left in %s', (tag) => {
  const said = saidBy(languages[tag]);
  const same = [...saidBy(languages.en)].filter(([path, text]) => said.get(path) === text);
  expect(same.map(([path]) => path)).toEqual(SHARED_WITH_ENGLISH[tag] ?? []);
  const english =
    /\b(?:levels?|of|drafts?|legacy|to|examples?|same|only|and|from|side|written|yet|new|adds|keeps|asks?|stays?|nothing)\b/i;
  for (const text of said.values()) expect(text).not.toMatch(english);
});

describe('plurals', () => {
  /** None of the languages may be missing. */
  const FORMS: Readonly<Record<Tag, Record<number, string>>> = {
    en: { 0: '0 examples', 1: '1 example', 2: '2 examples' },
    de: { 0: '0 Beispiele', 1: '1 Beispiel', 2: '2 Beispiele' },
    fr: { 0: '0 exemple', 1: '1 exemple', 2: '2 exemples' },
    es: { 0: '0 ejemplos', 1: '1 ejemplo', 2: '2 ejemplos' },
    ja: { 0: '例 0件', 1: '例 1件', 2: '例 2件' },
    ar: {
      0: 'لا أمثلة',
      1: 'مثال واحد',
      2: 'مثالان',
      3: '3 أمثلة',
      11: '11 مثالًا',
      100: '100 مثال',
    },
  };
  it.each(tags)('are those of %s', (tag) => {
    const { [tag]: forms } = FORMS;
    const said = Object.keys(forms).map((count) => [count, languages[tag].examples(Number(count))]);
    expect(Object.fromEntries(said)).toEqual(forms);
  });
});

describe('lists', () => {
  const LISTS: Readonly<Record<Tag, string>> = {
    en: 'Only in A, B and Ingeniera',
    de: 'Nur bei A, B und Ingeniera',
    fr: 'Seulement dans A, B et Ingeniera',
    // "e" before the sound that "y" has
    es: 'Solo en A, B e Ingeniera',
    ja: 'A、B、Ingenieraのみ',
    ar: 'في A وB وIngeniera فقط',
  };
  it.each(tags)('are those of %s', (tag) => {
    expect(languages[tag].reason.only(['A', 'B', 'Ingeniera'])).toBe(LISTS[tag]);
  });
});
