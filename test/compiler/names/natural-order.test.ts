import { describe, expect, it } from 'vitest';
import { compareNames, isInSequence } from '../../../src/compiler/names/natural-order.ts';

describe('compareNames', () => {
  it.each([
    [['L1.md', 'L2.md', 'L9.md', 'L10.md', 'L011.md']],
    [['1.2 Baker.md', '1.10 Chef.md', '2.1 Lead.md']],
    [['Engineer I.md', 'Engineer II.md', 'Engineer IV.md']],
    [['engineer_i.md', 'engineer_v.md', 'engineer_ix.md', 'engineer_X.md']],
    [['a/2.md', 'a/10.md', 'b/1.md']],
    // equal numbers, written otherwise
    [['L01.md', 'L1.md']],
    // Roman numbers stand at the end, after a space
    [['engineer v of two.md', 'engineer vi of two.md', 'engineer-i.md']],
  ])('sorts %j', (names) => {
    expect(names.toReversed().sort(compareNames)).toEqual(names);
    expect(names.toSorted(compareNames)).toEqual(names);
  });
});

describe('isInSequence', () => {
  it.each([
    [['L1.md', 'L2.md', 'L10.md'], true],
    [['Engineer I.md', 'engineer IV.md'], true],
    [['1 Baker.md', '02-Chef.md'], true],
    [['team/1 Baker.md', '2 Chef.md'], true],
    [['Baker.md', 'Chef.md'], false],
    [['L1.md', 'M2.md'], false],
    [['L.md', 'L1.md'], false],
    [['1 Baker.md', 'Chef 2.md'], false],
    [['a1/Baker.md', 'a2/Chef.md'], false],
  ])('%j: %s', (names, expected) => {
    expect(isInSequence(names)).toBe(expected);
  });
});
