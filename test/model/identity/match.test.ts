import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Known, matchExpectations, type Worded } from '../../../src/model/identity/match.ts';
import { markOf, sectionOf } from '../../../src/model/identity/slots.ts';

const BREAD = [
  'I bake bread from wheat and rye every morning',
  'I clean the oven after each shift',
  'I tell my team what went wrong, and why',
  'I order flour before it runs out',
];

/** The expectations of a section, with ids "0", "1" and so on. */
function known(texts: readonly string[], place: { level?: string; section?: string } = {}): Known[] {
  return texts.map((text, at) => ({
    ...placed(text, place),
    id: String(at),
    previous: at === 0 ? '' : markOf(String(at - 1)),
  }));
}

function placed(text: string, { level = 'l1', section = 'bread' } = {}): Worded {
  return { level, section, text };
}

/** The ids that what was found has; `undefined` for what is new, and in brackets those that it may have. */
function idsOf(before: readonly Known[], after: readonly Worded[]): readonly unknown[] {
  const { sure, unsure } = matchExpectations(before, after);
  return after.map((one) => sure.get(one)?.id ?? unsure.get(one)?.map(({ id }) => id));
}

const after = (...texts: string[]) => texts.map((text) => placed(text));
const [bake = '', clean = '', tell = '', order = ''] = BREAD;

describe('an expectation keeps its identity', () => {
  it.each<[string, readonly Worded[], readonly unknown[]]>([
    ['as it was', after(...BREAD), ['0', '1', '2', '3']],
    ['when two change places', after(clean, bake, tell, order), ['1', '0', '2', '3']],
    [
      'when case, quotes and punctuation change',
      after('i bake bread, from wheat and rye, every morning!', clean),
      ['0', '1'],
    ],
    [
      'when words are put in',
      after(bake, 'I clean and check the big oven after each shift', tell, order),
      ['0', '1', '2', '3'],
    ],
    [
      'when it begins with other words',
      after(bake, clean, 'Reliably says to the team what went wrong, and why'),
      ['0', '1', '2'],
    ],
    ['when it moves to another section', [placed(tell, { section: 'people' })], ['2']],
    ['when it moves to another level', [placed(tell, { level: 'l2' })], ['2']],
    ['when it moves and is edited', [placed(`${tell} it did`, { section: 'people' })], ['2']],
    [
      'in its first part, when it is split',
      after('I bake bread from wheat', 'and rye every morning', clean),
      ['0', undefined, '1'],
    ],
    ['as the first, when two are merged', after(`${bake}, and ${clean}`, tell), ['0', '2']],
  ])('%s', (_, found, ids) => {
    expect(idsOf(known(BREAD), found)).toEqual(ids);
  });

  it('in Japanese, where no spaces part the words', () => {
    const before = known(['チームの課題を自分で見つけて解決する', '後輩の成長を支援し、知識を共有する']);
    const found = after(
      'チームの課題を自分で見つけ、早く解決する',
      '後輩の成長を支援して、知識を広く共有する',
    );
    expect(idsOf(before, found)).toEqual(['0', '1']);
  });
});

describe('an expectation is not taken for another', () => {
  it('when one is left out and one is new', () => {
    expect(idsOf(known(BREAD), after(bake, clean, tell, 'Presents plans to owners'))).toEqual([
      '0',
      '1',
      '2',
      ['3'],
    ]);
    expect(idsOf(known(BREAD), after('Presents plans to owners', clean, tell, order).toReversed())).toEqual([
      '3',
      '2',
      '1',
      undefined,
    ]);
  });

  it('when it may be one of two', () => {
    const before = known([clean, 'I bake bread for the shop', 'I bake cakes for the shop']);
    expect(idsOf(before, after('I bake buns for the shop', clean))).toEqual([['1', '2'], '0']);
  });

  it('when it had gone before, unless it has the same words in its level', () => {
    const gone = known(BREAD).map((one) => ({ ...one, isGone: true }));
    expect(idsOf(gone, [placed(bake), placed(`${clean} again`), placed(tell, { level: 'l2' })])).toEqual([
      '0',
      undefined,
      undefined,
    ]);
  });
});

const word = fc.constantFrom(
  'bake',
  'bread',
  'team',
  'oven',
  'shop',
  'clean',
  'order',
  'flour',
  'people',
  'plan',
);
const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const place = fc.record({ level: fc.constantFrom('l1', 'l2'), section: fc.constantFrom('a', 'b') });
const anyPlaced = fc.tuple(text, place).map(([words, where]) => placed(words, where));
const revision = fc.array(anyPlaced, { maxLength: 12 });

/** A revision as the next one knows it. */
function remembered(found: readonly Worded[]): Known[] {
  const last = new Map<string, string>();
  return found.map((one, at) => {
    const previous = last.get(sectionOf(one));
    last.set(sectionOf(one), String(at));
    return { ...one, id: String(at), previous: previous === undefined ? '' : markOf(previous) };
  });
}

describe('matching', () => {
  it('never takes two for the same one', () => {
    fc.assert(
      fc.property(revision, revision, (before, found) => {
        const { sure, unsure } = matchExpectations(remembered(before), found);
        expect(new Set(sure.values()).size).toBe(sure.size);
        expect([...unsure.keys()].filter((one) => sure.has(one))).toEqual([]);
      }),
    );
  });

  it('finds an unchanged revision unchanged, with equal sentences too', () => {
    fc.assert(
      fc.property(revision, (found) => {
        expect(idsOf(remembered(found), found)).toEqual(found.map((_, at) => String(at)));
      }),
    );
  });

  it('gives the same whatever the order of the levels', () => {
    fc.assert(
      fc.property(revision, revision, (before, found) => {
        const isOf = (level: string) => (one: Worded) => one.level === level;
        const turned = [...found.filter(isOf('l2')), ...found.filter(isOf('l1'))];
        const sorted = [...found.filter(isOf('l1')), ...found.filter(isOf('l2'))];
        const { sure: one } = matchExpectations(remembered(before), sorted);
        const { sure: other } = matchExpectations(remembered(before), turned);
        expect(sorted.map((each) => one.get(each)?.id)).toEqual(sorted.map((each) => other.get(each)?.id));
      }),
    );
  });
});
