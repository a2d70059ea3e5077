import { comparable } from '../words/fold.ts';
import { isUnspaced } from '../words/scripts.ts';

/** In shorter words a letter makes another word: "lead" is not "load". */
const SHORTEST = 6;

/** A number with its sign and the marks between its digits. The dash of "L1-2" is no sign. */
const NUMBER = /(?:(?<![\p{Letter}\p{Number}])-)?\p{Number}+(?:[.,]\p{Number}+)*/gu;

/**
 * Whether two texts have the same words, but for capitals, punctuation and a letter inside a long word: "behaviour" and "behavior". What
 * changes a demand has to be the same:
 *
 * - the first and the last letter of a word: "typical" is not "atypical", "colleague" not "colleagues";
 * - a number with its sign and marks: "1.5" is not "1,5", "-5" not "5";
 * - each character of a script without spaces, where one can be a word: "毎日" is not "毎週".
 */
export function isSameSpelt(before: string, after: string): boolean {
  const old = comparable(before).split(' ');
  const anew = comparable(after).split(' ');
  if (old.length !== anew.length || !old.every((word, at) => isSameWord(word, anew[at] ?? ''))) return false;
  return numbersIn(before) === numbersIn(after);
}

function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  if (isUnspaced(one) || isUnspaced(other)) return false;
  const start = sharedStart(one, other);
  const [oneEnd, otherEnd] = [one.slice(start), other.slice(start)];
  const end = sharedStart(reversed(oneEnd), reversed(otherEnd));
  const [old, anew] = [oneEnd.slice(0, oneEnd.length - end), otherEnd.slice(0, otherEnd.length - end)];
  const isInside = start > 0 && end > 0 && Math.min(one.length, other.length) >= SHORTEST;
  return isInside && !/\d/.test(old + anew) && (isOneLetter(old, anew) || isTurned(old, anew));
}

function numbersIn(text: string): string {
  return (text.normalize('NFKC').replaceAll('−', '-').match(NUMBER) ?? []).join(' ');
}

function isOneLetter(old: string, anew: string): boolean {
  return Math.max(old.length, anew.length) === 1;
}

function isTurned(old: string, anew: string): boolean {
  return old.length === 2 && old === reversed(anew);
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function reversed(text: string): string {
  return [...text].toReversed().join('');
}
