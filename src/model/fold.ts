const SHORTCODE = /:[a-z0-9_+-]+:/giu;
const NOT_A_WORD = /[^\p{Letter}\p{Mark}\p{Number}\p{Currency_Symbol}+#%<>=≤≥]+/gu;
const APOSTROPHE = /(?<=\p{Letter})['’ʼ](?=\p{Letter})/gu;

/**
 * Reduces a text to what makes two wordings the same to a reader: letter case, quotes, dashes, punctuation, emoji and
 * `:shortcodes:` are folded away. What changes a demand stays: "C++" is not "C#", "> 99%" is not "< 99%". A text of
 * nothing but marks folds to ''.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(SHORTCODE, ' ')
    .replace(APOSTROPHE, '')
    .replace(NOT_A_WORD, ' ')
    .trim()
    .toLowerCase();
}
