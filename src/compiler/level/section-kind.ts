import { fold } from '../../model/fold.ts';
import type { SectionKind } from '../../model/types.ts';
import { wordsFor } from '../../vocabulary/vocabularies.ts';

type NamedKind = Extract<SectionKind, 'impact' | 'success'>;

const IMPACT: ReadonlySet<string> = new Set(wordsFor('impact').map(plain));
const SUCCESS: ReadonlySet<string> = new Set(wordsFor('success').map(plain));
const SUCCESS_BEGINNINGS = wordsFor('successBeginnings').map(plain);
const SUCCESS_WITHIN = wordsFor('successWithin').map(plain);

/**
 * Returns what a section is for by its heading, whatever the locale says, or `undefined` if the heading names no kind. A heading
 * that only holds one of the words, such as "Erfolg der Kunden", is a theme's.
 *
 * @param title the heading of a section, or one around it
 */
export function namedKind(title: string): NamedKind | undefined {
  const words = plain(title);
  if (IMPACT.has(words)) return 'impact';
  const isSuccess =
    SUCCESS.has(words) ||
    SUCCESS_BEGINNINGS.some((start) => words.startsWith(start)) ||
    SUCCESS_WITHIN.some((part) => words.includes(part));
  return isSuccess ? 'success' : undefined;
}

/** A text folded, and without accents: capitals often go without theirs, and an alif without its hamza. */
function plain(text: string): string {
  return fold(text)
    .normalize('NFD')
    .replace(/\p{Mark}+/gu, '');
}
