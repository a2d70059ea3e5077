import type { Heading } from 'mdast';
import { fold } from '../../model/fold.ts';
import { wordsFor } from '../../vocabulary/vocabularies.ts';
import { textOf } from '../document/markdown.ts';

const LEVELS: ReadonlySet<string> = new Set(wordsFor('levelHeadings').map(fold));

/** Whether a heading only says that levels are under it. */
export function saysLevels(heading: Heading): boolean {
  return LEVELS.has(fold(textOf(heading)));
}
