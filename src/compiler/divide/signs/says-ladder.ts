import type { Heading } from 'mdast';
import { fold } from '../../../model/words/fold.ts';
import { textOf } from '../../document/tree/markdown.ts';
import { foldedWords } from '../../names/folded-words.ts';

/** What is in the title of a document that holds levels: "Engineering ladder", "Levels of bakers". */
const WORDS = [...foldedWords('levelHeadings'), ...foldedWords('trackEndings')].filter(
  (word) => !word.includes(' '),
);

/** Whether a title says that its document holds levels. */
export function saysLadder(title: Heading): boolean {
  const text = fold(textOf(title));
  return WORDS.some((word) => text.endsWith(word) || text.startsWith(`${word} `));
}
