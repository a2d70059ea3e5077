import { plainText } from '../../model/plain.ts';
import type { RichText } from '../../model/types.ts';

/** What {@link plainText} would not change: words with a space between each two. */
const EVEN = /^\S+(?: \S+)*$/;

/** A text without its marks, on one line; most texts have no marks, and a compiler asks for thousands. */
export function plainOf(text: RichText): string {
  const [only, ...others] = text;
  const isPlain = only?.type === 'text' && others.length === 0 && EVEN.test(only.value);
  return isPlain ? only.value : plainText(text);
}
