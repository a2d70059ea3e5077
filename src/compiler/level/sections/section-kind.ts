import type { SectionKind } from '../../../model/types.ts';
import { fold } from '../../../model/words/fold.ts';
import { foldedWords, unmarked } from '../../names/folded-words.ts';

type NamedKind = Extract<SectionKind, 'impact' | 'success'>;

const IMPACT: ReadonlySet<string> = new Set(foldedWords('impact').map(unmarked));
const SUCCESS: ReadonlySet<string> = new Set(foldedWords('success').map(unmarked));
const SUCCESS_BEGINNINGS = foldedWords('successBeginnings').map(unmarked);
const SUCCESS_WITHIN = foldedWords('successWithin').map(unmarked);

/**
 * Returns what a section is for by its heading, whatever the locale says, or `undefined` if the heading names no kind. A heading
 * that only holds one of the words, such as "Erfolg der Kunden", is a theme's.
 *
 * @param title the heading of a section, or one around it
 */
export function namedKind(title: string): NamedKind | undefined {
  const words = unmarked(fold(title));
  if (IMPACT.has(words)) return 'impact';
  const isSuccess =
    SUCCESS.has(words) ||
    SUCCESS_BEGINNINGS.some((start) => words.startsWith(start)) ||
    SUCCESS_WITHIN.some((part) => words.includes(part));
  return isSuccess ? 'success' : undefined;
}
