/**
 * The words by which the documents of one language are understood; a list is empty where none are known. Letter case,
 * punctuation and quotes do not matter, unless a key says otherwise.
 */
export interface Vocabulary {
  /** Headings of an impact section. */
  readonly impact: readonly string[];
  /** Headings of a success section: what they are, what they begin with, and what makes one wherever it is. */
  readonly success: readonly string[];
  readonly successBeginnings: readonly string[];
  readonly successWithin: readonly string[];
  /** Headings of a step note, with `{from}` and `{to}` for the names of the lower and the upper level. */
  readonly stepHeadings: readonly string[];
  /** Patterns of a line or a heading that only announces examples. */
  readonly exampleLabels: readonly string[];
  /** The word alone, in small letters. */
  readonly exampleWords: readonly string[];
  /** The words that make a number a level's code where a space parts words: "Level 4", "Stufe 4", "Уровень 4". */
  readonly codeWords: readonly string[];
  /** The numbers from 1 on as they are after such a word, in their order and in small letters: "Level Six". */
  readonly numberWords: readonly string[];
  /** The same before such a word: "First level". Each has its spellings, with a space between them. */
  readonly ordinalWords: readonly string[];
  /** The same as `codeWords` where words are together, or endings are put to a number: "レベル4", "等级4", "레벨 4". */
  readonly joinedCodeWords: readonly string[];
  /** The words that make the number before them a code: "4级", "4등급", "4-й уровень". */
  readonly codeWordsAfter: readonly string[];
  /** The words between two codes that make a range of them, as in "L1 to L3". */
  readonly upTo: readonly string[];
  /** The words between two codes, or two titles, that name both, as in "L3 and L4". */
  readonly and: readonly string[];
  readonly or: readonly string[];
  /** Headings that say no more than that levels are under them. */
  readonly levelHeadings: readonly string[];
  /** Headings that name a track by themselves. */
  readonly trackHeadings: readonly string[];
  /** What the heading of a track ends in, as "Management track" does. */
  readonly trackEndings: readonly string[];
  /** What it begins with, as "Filière technique" does. */
  readonly trackBeginnings: readonly string[];
  /** Headings over the table of contents of a document. */
  readonly contents: readonly string[];
  /** Headings and names of files that are never those of a level, such as "FAQ". */
  readonly besideLevels: readonly string[];
  /** The same for what explains terms: a file of that name may be the glossary of the framework. */
  readonly glossary: readonly string[];
  /** What the corner of a table says where each row below it is a level. */
  readonly levelCorners: readonly string[];
  /** What it says where each row is a theme. */
  readonly themeCorners: readonly string[];
  /** Words that name what levels are about, and no track: "Communication", "Problem solving". In small letters. */
  readonly themeWords: readonly string[];
  /** Words that may name either: "Technical", "People". */
  readonly themeOrTrackWords: readonly string[];
  /** What the first row of an index says where it only names the columns. */
  readonly indexColumns: readonly string[];
  /** Words in the headings of the README's sections, in small letters. */
  readonly principles: readonly string[];
  readonly journey: readonly string[];
  readonly purpose: readonly string[];
  readonly contributing: readonly string[];
  /** Words in the title of somebody who leads others, in small letters. */
  readonly managers: readonly string[];
  /** Words that tell levels of one role apart, as in "Junior Baker" and "Baker", in small letters. */
  readonly seniority: readonly string[];
  /** Words in the titles of those who begin, in small letters. */
  readonly lowestLevels: readonly string[];
  /** Words that only join others, in small letters: the name of a file may leave them out, and no title ends in one. */
  readonly smallWords: readonly string[];
}
