import { fold } from '../../model/words/fold.ts';

/** A word of a text, and what it has in common with its other forms. */
export interface Term {
  readonly word: string;
  readonly stem: string;
}

/** "mentor", "mentors" and "mentoring" begin alike; no list of endings would do that for every language. */
const LETTERS_IN_STEM = 6;

/** Finds the words of a text. */
export type TermsOf = (text: string) => readonly Term[];

/** @param locale the language of the texts; words need not have spaces between them */
export function termsIn(locale: string): TermsOf {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  return (text) =>
    [...segmenter.segment(fold(text))]
      .filter(({ isWordLike }) => isWordLike)
      .map(({ segment }) => ({ word: segment, stem: [...segment].slice(0, LETTERS_IN_STEM).join('') }));
}
