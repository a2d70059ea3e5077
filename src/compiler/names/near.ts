import { fold } from '../../model/words/fold.ts';
import { capitalise } from './title.ts';

const MAX_SLIPS = 2;

/** The candidate that a word was most likely meant to be: the same but for case and marks, or a slip or two away. */
export function nearest<T extends string>(word: string, candidates: Iterable<T>): T | undefined {
  let best: { candidate: T; distance: number } | undefined;
  for (const candidate of candidates) {
    if (candidate === word || differInNumber(word, candidate)) continue;
    const distance = fold(candidate) === fold(word) ? 0 : distanceOf(word, candidate);
    if (distance > slipsIn(word, candidate) || (best && best.distance <= distance)) continue;
    best = { candidate, distance };
  }
  return best?.candidate;
}

/** Returns a question for the name that was most likely meant, or `undefined` if none of the known ones is similar. */
export function didYouMean(name: string, known: Iterable<string>): string | undefined {
  const meant = nearest(name, known);
  return meant && asked(meant);
}

/** What was expected in place of a name: the one that was most likely meant, or else what every name there is. */
export function expectedFor(name: string, known: Iterable<string>, otherwise: string): string {
  const meant = nearest(name, known);
  return meant === undefined ? otherwise : `"${meant}"`;
}

/** The question for a name. */
export function asked(meant: string): string {
  return `Did you mean "${meant}"?`;
}

const SWAPPED = /^(.)(.)\/\2\1$/u;

/**
 * Whether a text is most likely another one with a slip of the keyboard: within a long word a letter is missing, doubled,
 * wrong or swapped with the next. Words that begin or end otherwise are told apart on purpose, as "skill" and "skills" are.
 * Both are folded.
 */
export function isSlip(text: string, meant: string): boolean {
  const most = Math.min(text.length, meant.length);
  if (text === meant || meant.length < LONG_ENOUGH || Math.max(text.length, meant.length) > most + 1)
    return false;
  let start = 0;
  while (text[start] === meant[start]) start++;
  let end = 0;
  while (start + end < most && text.at(-1 - end) === meant.at(-1 - end)) end++;
  if (most - start - end > MAX_SLIPS) return false;
  const found = text.slice(start, text.length - end);
  const expected = meant.slice(start, meant.length - end);
  const isWrongLetter = found.length === 1 && expected.length === 1;
  if (!isWrongLetter && found.length + expected.length > 1 && !SWAPPED.test(`${found}/${expected}`))
    return false;
  const wrong = wordAround(text, start, text.length - end);
  const right = wordAround(meant, start, meant.length - end);
  if (!wrong || !right || wrong[0] !== right[0] || wrong.at(-1) !== right.at(-1)) return false;
  // "values" and "valves" are words as well
  return right.length >= (isWrongLetter ? LONG_WORD : LONG_ENOUGH);
}

const LONG_ENOUGH = 6;
const LONG_WORD = 8;

/** The word that a stretch of a text is in; none if something else than letters is in the stretch. */
function wordAround(text: string, start: number, end: number): string | undefined {
  const before = /\p{L}*$/u.exec(text.slice(0, start))?.[0] ?? '';
  const after = /^\p{L}*/u.exec(text.slice(end))?.[0] ?? '';
  const within = text.slice(start, end);
  return /^\p{L}*$/u.test(within) ? before + within + after : undefined;
}

/** Returns advice on a name that README.md does not declare, although it declares others. */
export function didYouMeanDeclared(
  name: string,
  kind: 'theme' | 'track',
  declared: Iterable<string>,
): string {
  const question = didYouMean(name, declared);
  if (question) return `${question} If not, declare "${name}" under ${kind}s in README.md.`;
  const title = capitalise(name.replace(/[-_]+/g, ' '));
  return `Use one of the ${kind}s in the message, or write "  ${name}: ${title}" under "${kind}s:" at the top of README.md.`;
}

/** How many slips two words may lie apart; short words lie close together anyway. */
function slipsIn(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  return length >= 6 ? MAX_SLIPS : length >= 4 ? 1 : 0;
}

/** "team-1" and "team-2" are told apart on purpose. */
function differInNumber(a: string, b: string): boolean {
  return /\d/.test(a + b) && a.replace(/\d+/g, '') === b.replace(/\d+/g, '');
}

/**
 * How many letters must be put in, taken out, changed or swapped with the next to make one word of the other. What is more than
 * two apart is infinitely far, for nobody asks how far.
 */
function distanceOf(first: string, second: string): number {
  // what is far apart in length needs no table
  if (Math.abs(first.length - second.length) > MAX_SLIPS) return Number.POSITIVE_INFINITY;
  let alike = 0;
  while (alike < first.length && first[alike] === second[alike]) alike++;
  const [a, b] = [first.slice(alike), second.slice(alike)];
  let beforePrevious: readonly number[] = [];
  let previous = [...Array(b.length + 1).keys()];
  for (const [row, letter] of [...a].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...b].entries()) {
      const changed = (previous[column] ?? 0) + (letter === other ? 0 : 1);
      const isSwapped = letter === b[column - 1] && other === a[row - 1];
      const swapped = isSwapped ? (beforePrevious[column - 1] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      current.push(Math.min(changed, swapped, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    if (Math.min(...current) > MAX_SLIPS) return Number.POSITIVE_INFINITY;
    beforePrevious = previous;
    previous = current;
  }
  return previous.at(-1) ?? 0;
}
