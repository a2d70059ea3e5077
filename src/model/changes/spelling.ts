import { comparable } from '../words/fold.ts';

/** In shorter words a letter makes another word: "lead" is not "load". */
const SHORTEST = 6;

/**
 * Whether two texts have the same words, but for capitals, punctuation and a letter inside a long word: "behaviour" and "behavior". The
 * first and the last letter of a word have to be the same, because what changes a demand is there: "typical" and "atypical", "colleague"
 * and "colleagues".
 */
export function isSameSpelt(before: string, after: string): boolean {
  const old = comparable(before).split(' ');
  const anew = comparable(after).split(' ');
  return old.length === anew.length && old.every((word, at) => isSameWord(word, anew[at] ?? ''));
}

function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const start = sharedStart(one, other);
  const [oneEnd, otherEnd] = [one.slice(start), other.slice(start)];
  const end = sharedStart(reversed(oneEnd), reversed(otherEnd));
  const [old, anew] = [oneEnd.slice(0, oneEnd.length - end), otherEnd.slice(0, otherEnd.length - end)];
  const isInside = start > 0 && end > 0 && Math.min(one.length, other.length) >= SHORTEST;
  return isInside && !/\d/.test(old + anew) && (isOneLetter(old, anew) || isTurned(old, anew));
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
