import { fold } from '../../model/words/fold.ts';
import { wordsFor } from '../../vocabulary/vocabularies.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';

/** Letters in which no word has anything to fold but its case, as a test holds. */
const OTHER_SCRIPTS = /^[\u0400-\u06ff\u3040-\u9fff\uac00-\ud7a3 ]+$/;

/** The words of every language for one thing, folded as what they are compared with. */
export function foldedWords(key: keyof Vocabulary): readonly string[] {
  return wordsFor(key).map(foldedWord);
}

/**
 * Folds a word of the vocabulary. For other scripts than the Latin one, `fold` needs Unicode's classes, which take milliseconds to
 * build at every start; so it is left out where it has nothing to do.
 */
export function foldedWord(word: string): string {
  return OTHER_SCRIPTS.test(word) ? word.trim().toLowerCase() : fold(word);
}

const IS_ASCII = /^[\0-\x7f]*$/;

/** A text without accents: capitals often go without theirs, and an alif without its hamza. */
export function unmarked(text: string): string {
  return IS_ASCII.test(text) ? text : text.normalize('NFD').replace(/\p{Mark}+/gu, '');
}
