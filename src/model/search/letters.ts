/** Marks over and under letters that readers leave out: accents, Arabic vowels and hamzas. Those of Japanese and Thai are letters. */
const MARKS = /[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g;

/** What a word is made of. A plus and a sharp belong to names such as C++ and C#. */
export const WORD = /[\p{Letter}\p{Mark}\p{Number}+#]+/u;

const BETWEEN_WORDS = new RegExp(WORD.source.replace('[', '[^'), 'gu');

/**
 * Reduces a text to the letters that a reader types to find it: without case, accents and width, "ß" as "ss", Arabic letters in their
 * plain form. Words are parted by single spaces.
 */
export function lettersOf(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(MARKS, '')
      // what NFKD has taken apart: Korean syllables, voiced kana
      .normalize('NFC')
      .replaceAll('ى', 'ي')
      .replaceAll('ة', 'ه')
      // by way of capitals, where "ß" is "SS"
      .toUpperCase()
      .toLowerCase()
      .replace(BETWEEN_WORDS, ' ')
      .trim()
  );
}
