const SHORTCODE = /:[a-z0-9_+-]+:/giu;
const NOT_A_WORD = /[^\p{Letter}\p{Mark}\p{Number}+#]+/gu;
const APOSTROPHE = /(?<=\p{Letter})['’ʼ](?=\p{Letter})/gu;

/**
 * Reduces a text to what makes two wordings the same to a reader: letter case, quotes, dashes, punctuation, emoji and
 * `:shortcodes:` are folded away. `+` and `#` stay, for "C++" is not "C#". A text of nothing but marks folds to ''.
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
