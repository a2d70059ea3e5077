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
      if (!words.has(letters)) return [{ text: part, isHit: false }];
      // what has no spaces may be a whole sentence
      const term = terms.find((one) => isUnspaced(part) && letters.includes(one));
      const at = term !== undefined && letters.length === part.length ? letters.indexOf(term) : 0;
      const end = at + (term !== undefined && letters.length === part.length ? term.length : part.length);
      return [
        { text: part.slice(0, at), isHit: false },
        { text: part.slice(at, end), isHit: true },
        { text: part.slice(end), isHit: false },
      ];
    })
    .filter((piece) => piece.text !== '');
}
