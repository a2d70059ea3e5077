const NUMERALS: readonly string[] = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** The source of a regular expression for a Roman numeral up to 10. */
export const ROMAN = '(?:ix|iv|vi{0,3}|i{1,3}|x)';

/** The value of a Roman numeral up to 10, in letters of either case; 0 for anything else. */
export function romanValue(text: string): number {
  return NUMERALS.indexOf(text.toLowerCase()) + 1;
}
