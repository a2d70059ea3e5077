/** What nobody sees: soft hyphens, joiners, what turns a sign into an emoji, the frame of a keycap. */
const UNSEEN = /[\p{Format}\p{Variation_Selector}\u20e3]+/gu;
const NOT_A_WORD = /[^\p{Letter}\p{Mark}\p{Number}\p{Currency_Symbol}+#%<>=≤≥ ]+/gu;
const APOSTROPHE = /['ʼ](?<=[\p{Letter}\p{Mark}].)(?=\p{Letter})/gu;

// the same for the letters of western Europe: most texts have no others, and the Unicode classes are slow
const IS_LATIN = /^[\0-\x7fÀ-ÖØ-öø-ÿ]*$/;
const NOT_A_LATIN_WORD = /[^a-zA-ZÀ-ÖØ-öø-ÿ0-9$+#%<>= ]+/g;
const LATIN_APOSTROPHE = /'(?<=[a-zA-ZÀ-ÖØ-öø-ÿ]')(?=[a-zA-ZÀ-ÖØ-öø-ÿ])/g;

/** The marks that authors and their editors put into such texts. */
const TYPOGRAPHIC = /[\u00a0‐-―‘“-„…]/g;
// a time such as 10:30:45 holds no shortcode
const SHORTCODE = /:(?<=\B:)[a-zA-Z0-9_+-]+:/g;

/**
 * Reduces a text to what makes two wordings the same to a reader: letter case, quotes, dashes, punctuation, emoji and
 * `:shortcodes:` are folded away. What changes a demand stays: "C++" is not "C#", "> 99%" is not "< 99%". A text of
 * nothing but marks folds to ''.
 */
export function fold(text: string): string {
  const plain = text.replace(TYPOGRAPHIC, ' ').replaceAll('’', "'");
  return IS_LATIN.test(plain)
    ? wordsOf(plain, LATIN_APOSTROPHE, NOT_A_LATIN_WORD)
    : wordsOf(plain.normalize('NFKC').replace(UNSEEN, ''), APOSTROPHE, NOT_A_WORD);
}

function wordsOf(text: string, apostrophe: RegExp, notAWord: RegExp): string {
  return (
    text
      .replace(SHORTCODE, ' ')
      .replace(apostrophe, '')
      .replace(notAWord, ' ')
      .replace(/ {2,}/g, ' ')
      .trim()
      // "ß" is "SS" in capitals, and languages differ in the dots on their i
      .toUpperCase()
      .toLowerCase()
      .replaceAll('i\u0307', 'i')
  );
}

/** A text as it is compared: folded, but a text of nothing but marks is compared as it stands. */
export function comparable(text: string): string {
  return fold(text) || text;
}
