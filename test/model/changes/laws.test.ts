import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChangedLevel, ChangeEntry, ChangeKind } from '../../../src/model/change-report.ts';
import { changesBetween } from '../../../src/model/changes/changes.ts';
import { changedWords } from '../../../src/model/changes/words.ts';
import type { Framework } from '../../../src/model/types.ts';
import { anyFramework } from '../any-framework.ts';
import { readBackwards } from './flipped.ts';
import { anyRevisions, editedRevisions, sentencesOf } from './revisions.ts';

const SENTENCES = [
  'Bakes bread for the whole town every morning before the shop opens',
  'Cleans the oven and the tables after work',
  'Explains to apprentices why a dough has to rest',
  'Writes down every recipe that the bakery sells',
  'Sells cakes and answers the questions of customers',
  'Helps others to finish what they have begun',
  'Finds suppliers of flour who deliver on time',
  'Leads the shift at night and knows who is ill',
  'Improves recipes with others and tastes each batch',
  'Shares what was learnt at the fair with the team',
  'Decides which bread is baked on which day',
  'Orders wood for the oven before winter comes',
];

const revisions = fc.oneof(anyRevisions, editedRevisions(SENTENCES));

describe('a change report', () => {
  it('is empty for one framework', () => {
    fc.assert(
      fc.property(anyFramework, (framework) => {
        const { framework: own, levels } = changesBetween(framework, structuredClone(framework));
        expect(own).toEqual([]);
        expect(levels.flatMap(({ entries }) => entries)).toEqual([]);
        expect(levels.map(({ counts }) => counts.unchanged)).toEqual(
          framework.levels.map((level) => sentencesOf(level).length),
        );
      }),
    );
  });

  it.each([false, true])(
    'has every expectation of both revisions in exactly one place (ids kept: %s)',
    (idsAreKept) => {
      fc.assert(
        fc.property(revisions, ([before, after]) => {
          const { levels } = changesBetween(before, after, { idsAreKept });
          for (const [side, framework, elsewhere] of [
            ['before', before, 'moved-here'],
            ['after', after, 'moved-away'],
          ] as const) {
            expect(levels.flatMap((level) => level[side]?.id ?? []).sort()).toEqual(
              framework.levels.map(({ id }) => id).sort(),
            );
            for (const level of levels) {
              const sentences = sentencesIn(framework, level[side]?.id);
              const { told, carried } = toldOf(level, side, elsewhere);
              expect(told.length + carried + level.counts.unchanged).toBe(sentences.length);
              expect(sentences.toSorted()).toEqual(expect.arrayContaining(told));
            }
          }
        }),
        { numRuns: 200 },
      );
    },
  );

  it('counts in a level what it lists', () => {
    fc.assert(
      fc.property(revisions, ([before, after]) => {
        for (const { counts, entries } of changesBetween(before, after).levels) {
          const count = (kind: ChangeKind) =>
            entries
              .filter((entry) => entry.kind === kind)
              .reduce(
                (sum, entry) => sum + (entry.expectations ?? Number(entry.subject === 'expectation')),
                0,
              );
          expect(counts).toEqual({
            new: count('new'),
            gone: count('gone'),
            reworded: count('reworded'),
            spelling: count('spelling'),
            moved: count('moved'),
            movedHere: count('moved-here'),
            movedAway: count('moved-away'),
            split: count('split'),
            merged: count('merged'),
            unchanged: counts.unchanged,
          });
        }
      }),
    );
  });

  it('read backwards swaps what is old and what is new, and nothing else', () => {
    fc.assert(
      fc.property(revisions, ([before, after]) => {
        const { language, ...forwards } = changesBetween(before, after);
        const { language: earlier, ...backwards } = changesBetween(after, before);
        expect(backwards).toEqual(readBackwards(forwards));
        expect([language, earlier]).toEqual([after.language, before.language]);
      }),
      { numRuns: 200 },
    );
  });

  it('marks words whose runs join to both texts', () => {
    fc.assert(
      fc.property(revisions, ([before, after]) => {
        const { framework, levels } = changesBetween(before, after);
        for (const { kind, words, ...sides } of [...framework, ...levels.flatMap(({ entries }) => entries)]) {
          const [old, anew] = [sides.before, sides.after].map((texts) => texts.map(({ plain }) => plain));
          const isMarked = kind !== 'reordered' && sides.before.length > 0 && sides.after.length > 0;
          expect([joined(words, 'old'), joined(words, 'new')]).toEqual(
            isMarked && old?.join(' / ') !== anew?.join(' / ')
              ? [old?.join(' / '), anew?.join(' / ')]
              : ['', ''],
          );
        }
      }),
    );
  });
});

it('marks the words of any two texts so that they join to them, and alternates its runs', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.constantFrom('ein', 'Brot', ' ', '  ', '-', '焼く', 'パン', 'ก')).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, text, (old, anew) => {
      const runs = changedWords(old, anew);
      expect(joined(runs, 'old')).toBe(old);
      expect(joined(runs, 'new')).toBe(anew);
      for (const [at, { kind, text: run }] of runs.entries()) {
        expect(run).not.toBe('');
        expect(`${runs[at - 1]?.kind} ${kind}`).not.toMatch(/^(\w+) \1$|^new old$/);
      }
    }),
    { numRuns: 300 },
  );
});

function sentencesIn({ levels }: Framework, id: string | undefined): readonly string[] {
  return levels.filter((level) => level.id === id).flatMap(sentencesOf);
}

/** The expectations of one revision of a level that have entries, and how many are told of with their section. */
function toldOf({ entries }: ChangedLevel, side: 'before' | 'after', elsewhere: ChangeKind) {
  const own = entries.filter(({ kind }) => kind !== elsewhere);
  return {
    told: own
      .filter(({ subject }) => subject === 'expectation')
      .flatMap((entry) => entry[side].map(({ plain }) => plain)),
    carried: own.reduce((sum, { expectations = 0 }) => sum + expectations, 0),
  };
}

function joined(runs: ChangeEntry['words'], kind: 'old' | 'new'): string {
  return runs
    .filter((run) => run.kind === 'same' || run.kind === kind)
    .map(({ text }) => text)
    .join('');
}
