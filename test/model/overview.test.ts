import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isComparable } from '../../src/model/comparison/comparable.ts';
import { overviewOf } from '../../src/model/overview.ts';
import type { Level, LevelSummary } from '../../src/model/types.ts';
import { wholeFramework } from './any-framework.ts';

/** The keys of a level that an overview leaves out. */
const LEFT_OUT: Readonly<Record<Exclude<keyof Level, keyof LevelSummary>, true>> = {
  statement: true,
  intro: true,
  attributes: true,
  sections: true,
  former: true,
  owner: true,
  reviewBy: true,
  editUrl: true,
  feedbackUrl: true,
  lastChange: true,
  source: true,
};

it('is the framework but for the text of its levels', () => {
  fc.assert(
    fc.property(wholeFramework, (framework) => {
      const levels = framework.levels.map((level) =>
        Object.fromEntries(Object.entries(level).filter(([key]) => !Object.hasOwn(LEFT_OUT, key))),
      );
      expect(overviewOf(framework)).toEqual({ ...framework, levels });
    }),
    { numRuns: 20 },
  );
});

it('can compare two to five levels', () => {
  const counts = [0, 1, 2, 3, 4, 5, 6];
  expect(counts.filter((length) => isComparable(Array.from({ length })))).toEqual([2, 3, 4, 5]);
});
