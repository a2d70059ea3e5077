import type { RichText } from '../../model/types.ts';
import { plainText } from '../../model/words/plain.ts';

/**
 * The id that most expectations have: their first six words, in small letters and without marks. It knows English letters
 * only, since which others there are depends on the browser's age.
 */
export function idFrom(text: RichText): string {
  return plainText(text)
    .split(' ', 6)
    .join('-')
    .toLowerCase()
    .replace(/[^a-z\d_-]/g, '');
}
