import type { Language } from '../types.ts';

/**
 * The scripts in use today that run from right to left.
 *
 * @see https://github.com/unicode-org/cldr/blob/main/common/properties/scriptMetadata.txt
 */
const RIGHT_TO_LEFT = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Mend',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
  'Yezi',
]);

/**
 * A language and the direction in which it is written, by the script that the tag names or else the one most likely: `ar`
 * and `az-Arab` run from right to left, `az` does not. (`Intl.Locale` knows the direction itself, but not everywhere.)
 *
 * @param tag a BCP 47 language tag
 * @throws RangeError if the tag is none
 */
export function languageOf(tag: string): Language {
  const { script = '' } = new Intl.Locale(tag).maximize();
  return { lang: tag, dir: RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr' };
}
