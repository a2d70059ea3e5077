import type { Heading } from 'mdast';
import { fold } from '../../../model/words/fold.ts';
import { textOf } from '../../document/tree/markdown.ts';
import { foldedWords } from '../../names/folded-words.ts';

const LEVELS: ReadonlySet<string> = new Set(foldedWords('levelHeadings'));

/** Whether a heading only says that levels are under it. */
export function saysLevels(heading: Heading): boolean {
  return LEVELS.has(fold(textOf(heading)));
}
