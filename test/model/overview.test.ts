import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isComparable } from '../../src/model/comparable.ts';
import { overviewOf } from '../../src/model/overview.ts';
import { wholeFramework } from './any-framework.ts';

it('is the framework but for the text of its levels', () => {
  fc.assert(
    fc.property(wholeFramework, (framework) => {
      const levels = framework.levels.map(
        ({ statement, intro, attributes, sections, owner, reviewBy, source, ...summary }) => summary,
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
