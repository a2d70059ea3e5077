import { compareText } from '../../model/words/order.ts';
import { ENDING } from './ending.ts';
import { ROMAN, romanValue } from './roman.ts';

const NUMBER = new RegExp(String.raw`\d+|(?<=[-_ ])${ROMAN}(?=${ENDING}$)`, 'gi');
const WIDTH = 9;

/** Compares names of files so that 10 comes after 9, and "Engineer IX" after "Engineer V". */
export function compareNames(a: string, b: string): number {
  return compareText(padded(a), padded(b)) || compareText(a, b);
}

/** Whether names differ in their numbers alone, so that these tell the order. */
export function isInSequence(names: readonly string[]): boolean {
  return (
    new Set(names.map((name) => name.replace(NUMBER, '0').toLowerCase())).size === 1 ||
    names.every(beginsWithNumber)
  );
}

function beginsWithNumber(name: string): boolean {
  return /^(?:.*\/)?\d/.test(name);
}

function padded(name: string): string {
  return name.replace(NUMBER, (found) => String(romanValue(found) || found).padStart(WIDTH, '0'));
}
