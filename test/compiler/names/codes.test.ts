import { expect, it } from 'vitest';
import {
  compareOrders,
  findOrders,
  goesOn,
  isInOrders,
  orderOfCode,
} from '../../../src/compiler/names/codes.ts';

it('sorts codes by their numbers, one by one', () => {
  const codes = ['Trainee', 'L1', 'L1.0', 'L1.2', 'L1.10', 'L2', 'L10'];
  const byOrder = (a: string, b: string) => compareOrders(orderOfCode(a), orderOfCode(b));
  expect(codes.toReversed().sort(byOrder)).toEqual(codes);
  expect(codes.toSorted(byOrder)).toEqual(codes);
  expect(compareOrders([1, 2], [1, 2])).toBe(0);
});

it.each([
  [['L1', 'L2', 'L4'], true],
  [['Level 1', 'Level 2'], true],
  [['Level I', 'Level II', 'Level IX'], true],
  [['Level II', 'Grade III'], false],
  [['SWE-4', 'SWE-5'], true],
  [['L1', 'L1'], false],
  [['L2', 'L1'], false],
  [['L1', 'M2'], false],
  [['1', '2'], true],
  [['1', 'L2'], false],
  [['', ''], false],
])('tells whether codes go on: %j %s', (codes, expected) => {
  expect(goesOn(codes)).toBe(expected);
});

it('finds codes, and runs of them', () => {
  const orders = (text: string) =>
    findOrders(text).map(({ from, to }) => [from.join('.'), to.join('.')].join(' to '));
  expect(orders('L1 to L3, L5 and L7.1–L7.3')).toEqual(['1 to 3', '5 to 5', '7.1 to 7.3']);
  expect(orders('IC-1 to IC-3, Level IV')).toEqual(['1 to 3', '4 to 4']);
  expect(orders('no code')).toEqual([]);
});

it('counts the parts of a code as within it', () => {
  const ranges = findOrders('L1 and L3.2 to L4');
  const codes = ['L1', 'L1.2', 'L2', 'L3', 'L3.2', 'L3.9', 'L4', 'L4.5', 'L5'];
  expect(codes.filter((code) => isInOrders(orderOfCode(code), ranges))).toEqual([
    'L1',
    'L1.2',
    'L3.2',
    'L3.9',
    'L4',
    'L4.5',
  ]);
});
