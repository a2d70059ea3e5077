import { comparable } from '../words/fold.ts';
import { isUnspaced } from '../words/scripts.ts';

/** In shorter words a letter makes another word: "hoping" is not "hopping". */
const SHORTEST = 7;

/** A number with its sign and the marks between its digits. The dash of "L1-2" is no sign. */
const NUMBER = /(?:(?<![\p{Letter}\p{Number}])-)?\p{Number}+(?:[.,]\p{Number}+)*/gu;

/**
 * Whether two texts have the same words, but for capitals, punctuation and what British and American English spell differently inside a
 * long word: "behaviour" and "behavior", "organise" and "organize", "travelling" and "traveling". Any other letter may make another word:
 * "causal" is not "casual", "contract" not "contact". What changes a demand has to be the same:
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
  if (isUnspaced(one) || isUnspaced(other) || Math.min(one.length, other.length) < SHORTEST) return false;
  const haveSameEnds =
    one[0] === other[0] && one.at(-1) === other.at(-1) && ENDS_TWICE.test(one) === ENDS_TWICE.test(other);
  return haveSameEnds && inOneSpelling(one) === inOneSpelling(other);
}

/** "discuss" is not "discus". */
const ENDS_TWICE = /(\p{Letter})\1$/u;

function inOneSpelling(word: string): string {
  return word
    .replaceAll('ou', 'o')
    .replaceAll('z', 's')
    .replace(/(\p{Letter})\1/gu, '$1');
}

function numbersIn(text: string): string {
  return (text.normalize('NFKC').replaceAll('−', '-').match(NUMBER) ?? []).join(' ');
}
