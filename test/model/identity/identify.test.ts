import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldExpectations } from '../../../src/model/expectations.ts';
import { identify } from '../../../src/model/identity/identify.ts';
import type { Lock } from '../../../src/model/identity/lock.ts';
import type { Expectation, Framework, Level } from '../../../src/model/types.ts';
import { frameworks } from '../any-framework.ts';

const NOTHING: Lock = { known: [], moved: [] };

/** A framework of levels with one section each: their sentences by the level's id. */
function framework(levels: Readonly<Record<string, readonly string[]>>): Framework {
  const expectation = (text: string): Expectation => ({
    id: text.toLowerCase().split(' ').slice(0, 2).join('-'),
    text: [{ type: 'text', value: text }],
    children: [],
    examples: [],
  });
  const section = (texts: readonly string[]) => ({ id: 'bread', expectations: texts.map(expectation) });
  return {
    levels: Object.entries(levels).map(([id, texts]) => ({ id, sections: [section(texts)] })),
  } as unknown as Framework;
}

/** The ids of a level's expectations. */
function idsIn({ levels }: Framework, id = 'l1'): readonly string[] {
  return levels.filter((level) => level.id === id).flatMap(idsOf);
}

function idsOf(level: Level): readonly string[] {
  return level.sections.flatMap(({ expectations }) =>
    foldExpectations(expectations, (one, nested: readonly string[]) => [one.id, ...nested]),
  );
}

/** The revisions of a framework, each with the lock of the one before. */
function revisions(...all: readonly Framework[]) {
  let lock = NOTHING;
  return all.map((each) => {
    const identified = identify(each, lock);
    lock = identified.lock;
    return identified;
  });
}

describe('identify', () => {
  it('keeps the id of a sentence that begins anew, over several revisions', () => {
    const steps = revisions(
      framework({ l1: ['Bakes bread from wheat and rye', 'Cleans the oven'] }),
      framework({ l1: ['Reliably bakes bread from wheat and rye', 'Cleans the oven'] }),
      framework({ l1: ['Reliably bakes good bread of wheat and rye', 'Cleans the oven'] }),
    );
    for (const step of steps) expect(idsIn(step.framework)).toEqual(['bakes-bread', 'cleans-the']);
  });

  it('gives an id that has gone to no other, and back to the same sentence', () => {
    const [, gone, back] = revisions(
      framework({ l1: ['Bakes bread', 'Cleans the oven'] }),
      framework({ l1: ['Cleans the oven', 'Bakes bread for children when the school of their town asks'] }),
      framework({ l1: ['Cleans the oven', 'Bakes bread'] }),
    );
    expect(idsIn(gone?.framework ?? framework({}))).toEqual(['cleans-the', 'bakes-bread-2']);
    expect(idsIn(back?.framework ?? framework({}))).toEqual(['cleans-the', 'bakes-bread']);
  });

  it('leaves to a section the id that an expectation had before', () => {
    const before = framework({ l1: ['Bakes bread'] });
    const [first, second] = revisions(before, {
      ...framework({ l1: ['Bakes bread'] }),
      levels: before.levels.map((level) => ({
        ...level,
        sections: [...level.sections, { ...level.sections[0], id: 'bakes-bread', expectations: [] }],
      })) as unknown as Framework['levels'],
    });
    expect(idsIn(first?.framework ?? framework({}))).toEqual(['bakes-bread']);
    expect(idsIn(second?.framework ?? framework({}))).toEqual(['bakes-bread-2']);
  });

  it('lets the address in a level that a sentence has left lead to the other', () => {
    const [, after] = revisions(
      framework({ l1: ['Bakes bread from wheat and rye'], l2: ['Bakes bread'] }),
      framework({ l1: ['Cleans'], l2: ['Bakes bread', 'Bakes bread from wheat and rye'] }),
    );
    expect(idsIn(after?.framework ?? framework({}), 'l2')).toEqual(['bakes-bread', 'bakes-bread-2']);
    expect(after?.lock.moved).toEqual([
      { level: 'l1', section: 'bread', id: 'bakes-bread', to: { level: 'l2', id: 'bakes-bread-2' } },
    ]);
  });

  it('asks which of two a sentence is, and keeps both until it is said', () => {
    const [, asked] = revisions(
      framework({ l1: ['Cleans the oven', 'Bakes bread for the shop', 'Bakes cakes for the shop'] }),
      framework({ l1: ['Bakes buns for the shop', 'Cleans the oven'] }),
    );
    expect(asked?.doubts.map(({ found, candidates }) => [found.id, candidates.map(({ id }) => id)])).toEqual([
      ['bakes-buns', ['bakes-bread', 'bakes-cakes']],
    ]);
    expect(asked?.lock.known.filter(({ isGone }) => isGone)).toEqual([]);
  });
});

const words = fc.constantFrom('bake', 'bread', 'team', 'oven', 'shop', 'clean', 'flour', 'plan');
const text = fc.array(words, { minLength: 1, maxLength: 5 }).map((each) => each.join(' '));
const any = frameworks({ text, whole: true });

describe('any framework', () => {
  it('is what it was, as long as its words are', () => {
    fc.assert(
      fc.property(any, (one) => {
        const [first, second] = revisions(one, one);
        expect(second?.framework).toEqual(first?.framework);
        expect(second?.lock).toEqual(first?.lock);
      }),
    );
  });

  it('passes over the lines of a lock whose words were not kept, wherever a merge has put them', () => {
    fc.assert(
      fc.property(any, fc.boolean(), (one, isFirst) => {
        const { framework: named, lock } = identify(one, NOTHING);
        const kept = identify(named, lock);
        const side = lock.known.map((each) => ({
          ...each,
          text: `${each.text} as nobody says`,
          previous: '',
        }));
        const known = isFirst ? [...side, ...lock.known] : [...lock.known, ...side];
        expect(identify(named, { ...lock, known })).toEqual(kept);
      }),
    );
  });

  it('gives no id to two, nor to another one later', () => {
    fc.assert(
      fc.property(any, any, any, (...all) => {
        for (const { framework: each, lock } of revisions(...all)) {
          for (const level of each.levels) expect(new Set(idsOf(level)).size).toBe(idsOf(level).length);
          const addresses = lock.known.map(({ level, id }) => `${level}#${id}`);
          expect(new Set(addresses).size).toBe(addresses.length);
        }
      }),
    );
  });
});
