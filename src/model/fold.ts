const SHORTCODE = /:[a-z0-9_+-]+:/giu;
const NOT_A_WORD = /[^\p{Letter}\p{Mark}\p{Number}\p{Currency_Symbol}+#%<>=≤≥]+/gu;
const APOSTROPHE = /(?<=\p{Letter})['’ʼ](?=\p{Letter})/gu;

const IS_ASCII = /^[\0-\x7f]*$/;
const NOT_AN_ASCII_WORD = /[^a-zA-Z0-9$+#%<>=]+/g;
const ASCII_APOSTROPHE = /(?<=[a-zA-Z])'(?=[a-zA-Z])/g;

/**
 * Reduces a text to what makes two wordings the same to a reader: letter case, quotes, dashes, punctuation, emoji and
 * `:shortcodes:` are folded away. What changes a demand stays: "C++" is not "C#", "> 99%" is not "< 99%". A text of
 * nothing but marks folds to ''.
 */
export function fold(text: string): string {
  // most texts are plain, and the Unicode classes are slow
  if (IS_ASCII.test(text)) {
    return text
      .replace(SHORTCODE, ' ')
      .replace(ASCII_APOSTROPHE, '')
      .replace(NOT_AN_ASCII_WORD, ' ')
      .trim()
      .toLowerCase();
  }
  return text
    .normalize('NFKC')
    .replace(SHORTCODE, ' ')
    .replace(APOSTROPHE, '')
    .replace(NOT_A_WORD, ' ')
    .trim()
    .toLowerCase();
}
