import { isUnspaced } from '../words/scripts.ts';
import { lettersOf, WORD } from './letters.ts';
import type { Found } from './search.ts';

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly isHit: boolean;
}

const WORDS = new RegExp(`(${WORD.source})`, 'u');

/** Parts a text into what was looked for and what stands around it; joined, the pieces are the text. */
export function hitsIn(text: string, { terms, words }: Pick<Found<unknown>, 'terms' | 'words'>): Piece[] {
  return text
    .split(WORDS)
    .flatMap((part) => {
      const letters = lettersOf(part);
      const isHit = words.has(letters);
      // what has no spaces may be a whole sentence
      return isHit && isUnspaced(part) && letters.length === part.length
        ? piecesOf(part, letters, terms)
        : { text: part, isHit };
    })
    .filter((piece) => piece.text !== '');
}

/** Parts a run of letters wherever one of the terms stands in it. */
function piecesOf(part: string, letters: string, terms: readonly string[]): Piece[] {
  const anyTerm = new RegExp(`(${terms.join('|').replaceAll('+', '\\+')})`);
  let at = 0;
  return letters.split(anyTerm).map((piece, index) => {
    const text = part.slice(at, at + piece.length);
    at += piece.length;
    return { text, isHit: index % 2 === 1 };
  });
}
