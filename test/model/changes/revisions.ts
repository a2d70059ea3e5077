import fc from 'fast-check';
import { EDITS, edited, type Kept, REMOVALS } from '../../../bench/identity/edits.ts';
import { foldExpectations } from '../../../src/model/expectations.ts';
import type { Expectation, Framework, Level, Section } from '../../../src/model/types.ts';
import { plainText } from '../../../src/model/words/plain.ts';
import { frameworks } from '../any-framework.ts';

const WORDS = 'bakes bread for the whole town before dawn and sells rye cakes with care 何を焼く'.split(' ');

/** Frameworks of few words, so that two of them have much in common. */
const similar = frameworks({
  text: fc.array(fc.constantFrom(...WORDS, '*', 'Bakes,'), { maxLength: 6 }).map((words) => words.join(' ')),
});

/** Two revisions: any two frameworks, or one and what is left of it when parts are taken from another. */
export const anyRevisions: fc.Arbitrary<readonly [Framework, Framework]> = fc
  .tuple(similar, similar, fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })))
  .chain(([one, other, numbers]) => {
    const random = () => numbers.next().value;
    return fc.constantFrom([one, other] as const, [one, mixed(one, other, random)] as const);
  });

function mixed(one: Framework, other: Framework, random: () => number): Framework {
  const pick = <T>(a: readonly T[], b: readonly T[]): T[] =>
    [...a, ...b.filter(() => random() < 0.2)]
      .filter(() => random() < 0.9)
      .map((item) => ({ item, place: random() < 0.3 ? random() : 0.5 }))
      .sort((x, y) => x.place - y.place)
      .map(({ item }) => item);
  const unique = <T extends { readonly id: string }>(all: readonly T[]) => [
    ...new Map(all.map((each) => [each.id, each])).values(),
  ];
  const foreign = other.levels.flatMap(({ sections }) => sections);
  const level = (each: Level): Level => ({
    ...each,
    sections: unique(pick(each.sections, foreign)).map((section) => ({
      ...section,
      expectations: pick(
        section.expectations,
        foreign.flatMap(({ expectations }) => expectations),
      ),
    })),
  });
  return {
    ...one,
    principles: unique(pick(one.principles, other.principles)),
    levels: unique(pick(one.levels, other.levels)).map(level),
  };
}

/** A framework of plain sentences and the next revision of it, edited as authors do. */
export function editedRevisions(sentences: readonly string[]): fc.Arbitrary<readonly [Framework, Framework]> {
  const before = sentences.map(
    (text, at): Kept => ({
      truth: [`${at}`],
      level: `l${1 + (at % 3)}`,
      section: ['craft', 'people'][at % 2] ?? '',
      text,
    }),
  );
  const inOrder = before.toSorted((a, b) => `${a.level}${a.section}`.localeCompare(`${b.level}${b.section}`));
  return fc
    .tuple(fc.integer({ min: 1, max: 2 ** 31 - 1 }), fc.double({ min: 0, max: 0.6, noNaN: true }))
    .map(([seed, share]) => {
      const { after } = edited(inOrder, { ...EDITS, ...REMOVALS }, share, randomFrom(seed), [
        'Counts the loaves that are left over',
        'Knows the mill and its people by name',
      ]);
      return [frameworkOf(inOrder), frameworkOf(after)];
    });
}

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** A framework of sentences. */
export function frameworkOf(all: readonly Omit<Kept, 'truth'>[]): Framework {
  const ids = [...new Set(all.map(({ level }) => level))];
  const levels = ids.map((id): Level => {
    const own = all.filter(({ level }) => level === id);
    const sections = [...new Set(own.map(({ section }) => section))].map((section): Section => {
      const texts = own.filter((each) => each.section === section).map(({ text }) => text);
      return {
        id: section,
        kind: 'theme',
        title: section,
        intro: [],
        expectations: texts.map(expectation),
        examples: [],
      };
    });
    return {
      id,
      code: id.toUpperCase(),
      rank: Number(id.slice(1)),
      title: `Baker ${id}`,
      track: 'bakers',
      status: 'current',
      place: { position: 1, of: ids.length, below: 0, trackTitle: 'Bakers' },
      statement: [],
      intro: [],
      attributes: [],
      sections,
      source: { path: `${id}.md`, line: 1 },
    };
  });
  return {
    title: 'Bakery',
    description: [],
    locale: 'en',
    purpose: [],
    principles: [],
    phases: [],
    tracks: [{ id: 'bakers', title: 'Bakers' }],
    themes: [],
    sections: [],
    levels,
  };
}

function expectation(text: string, at: number): Expectation {
  return { id: `e${at}`, text: [{ type: 'text', value: text }], children: [], examples: [] };
}

/** The texts of all expectations of a level, nested ones too. */
export function sentencesOf({ sections }: Level): readonly string[] {
  return sections.flatMap(({ expectations }) =>
    foldExpectations(expectations, ({ text }, nested: readonly string[]) => [plainText(text), ...nested]),
  );
}
