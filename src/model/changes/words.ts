import { diffArrays } from 'diff';
import type { WordRun } from '../change-report.ts';
import { isUnspaced } from '../words/scripts.ts';

/** A word, a run of spaces, or another character. */
const WORDS = /[\p{Letter}\p{Mark}\p{Number}]+(?:['’][\p{Letter}\p{Mark}]+)*|\s+|./gsu;

/** What readers see as one character. */
const CHARACTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Texts that differ in more words than this are shown whole: nobody reads so many marks, and finding them takes long. */
const MOST_CHANGES = 2_000;

/** How much of a text has to be the same for its words to be worth marking. */
const ENOUGH = 0.25;

/**
 * Finds what two texts differ in: by words, and by characters where a script puts no spaces between words.
 *
 * @returns runs in reading order, of each change what is old before what is new
 */
export function changedWords(before: string, after: string): readonly WordRun[] {
  const whole: readonly WordRun[] = [
    { kind: 'old', text: before },
    { kind: 'new', text: after },
  ];
  const changes = diffArrays(piecesOf(before), piecesOf(after), { maxEditLength: MOST_CHANGES });
  const runs = changes?.map(({ added, removed, value }): WordRun => {
    return { kind: added ? 'new' : removed ? 'old' : 'same', text: value.join('') };
  });
  const joined = joinedRuns(runs ?? whole);
  return lettersIn(joined, 'same') < ENOUGH * longer(joined) ? joinedRuns(whole) : joined;
}

function piecesOf(text: string): string[] {
  const words = text.match(WORDS) ?? [];
  if (!isUnspaced(text)) return words;
  return words.flatMap((word) =>
    isUnspaced(word) ? [...CHARACTERS.segment(word)].map(({ segment }) => segment) : [word],
  );
}

/** Joins what is only a space apart, because a phrase is read as one, and puts of each change what is old first. */
function joinedRuns(runs: readonly WordRun[]): readonly WordRun[] {
  const joined: WordRun[] = [];
  let change = { old: '', new: '' };
  /** @returns the space at the end of the change that is the same */
  const endChange = () => {
    const [end = ''] = /\s*$/.exec(change.old) ?? [];
    const space = change.new.endsWith(end) ? end : '';
    for (const kind of ['old', 'new'] as const) {
      const text = change[kind].slice(0, change[kind].length - space.length);
      if (text) joined.push({ kind, text });
    }
    change = { old: '', new: '' };
    return space;
  };
  for (const [at, { kind, text }] of runs.entries()) {
    const isGap =
      kind === 'same' && text.trim() === '' && at + 1 < runs.length && change.old + change.new !== '';
    if (kind === 'old' || isGap) change.old += text;
    if (kind === 'new' || isGap) change.new += text;
    if (kind === 'same' && !isGap) joined.push({ kind, text: endChange() + text });
  }
  const space = endChange();
  return space ? [...joined, { kind: 'same', text: space }] : joined;
}

function lettersIn(runs: readonly WordRun[], kind: WordRun['kind']): number {
  return runs.reduce((sum, run) => sum + (run.kind === kind ? run.text.replace(/\s/g, '').length : 0), 0);
}

/** How many letters the longer of the two texts has. */
function longer(runs: readonly WordRun[]): number {
  return lettersIn(runs, 'same') + Math.max(lettersIn(runs, 'old'), lettersIn(runs, 'new'));
}
