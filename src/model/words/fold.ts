/** What nobody sees: soft hyphens, joiners, what turns a sign into an emoji, the frame of a keycap. */
const UNSEEN = /[\p{Format}\p{Variation_Selector}\u20e3]+/gu;
const NOT_A_WORD = /[^\p{Letter}\p{Mark}\p{Number}\p{Currency_Symbol}+#%<>=≤≥ ]+/gu;
const APOSTROPHE = /['ʼ](?<=[\p{Letter}\p{Mark}].)(?=\p{Letter})/gu;

// the same for the small letters of western Europe: most texts have no others, and the Unicode classes are slow
const IS_LATIN = /^[\0-\x7f\xdf-\xff]*$/;
const NOT_A_LATIN_WORD = /[^a-z0-9\xdf-\xff$+#%<>= ]+/g;

/** Dashes and quotes, which most such texts have. The signs for times and division are among Latin's letters. */
const TYPOGRAPHIC = /[\u2010-\u2015\u2018\u201c-\u201e\xd7\xf7]/g;
// a time such as 10:30:45 holds no shortcode
const SHORTCODE = /:(?<=\B:)[a-z0-9_+-]+:/g;

/**
 * Reduces a text to what makes two wordings the same to a reader: letter case, quotes, dashes, punctuation, emoji and
 * `:shortcodes:` are folded away. What changes a demand stays: "C++" is not "C#", "> 99%" is not "< 99%". A text of
 * only marks folds to ''.
 */
export function fold(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(TYPOGRAPHIC, ' ')
    .replaceAll('’', "'")
    // by way of capitals, where "ß" is "SS" and every i has the same dot or none
    .toUpperCase()
    .toLowerCase();
  return IS_LATIN.test(plain)
    ? wordsOf(plain, NOT_A_LATIN_WORD)
    : wordsOf(plain.replaceAll('i\u0307', 'i').replace(UNSEEN, ''), NOT_A_WORD);
}

function wordsOf(text: string, notAWord: RegExp): string {
  return text
    .replace(SHORTCODE, ' ')
    .replace(APOSTROPHE, '')
    .replace(notAWord, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** A text as it is compared: folded, but a text of only marks is compared as written. */
export function comparable(text: string): string {
  return fold(text) || text;
}
