import { groupBy } from '../../model/group.ts';
import { fold } from '../../model/words/fold.ts';
import { isExamplesLabel } from '../../vocabulary/examples.ts';
import { vocabularies, wordsFor } from '../../vocabulary/vocabularies.ts';
import { namedKind } from '../level/sections/section-kind.ts';
import { isSlip } from '../names/near.ts';
import { capitalise } from '../names/title.ts';
import { namesSection } from '../readme/kinds.ts';

/** Where a heading is, on which depends what it can mean. */
export type HeadingPlace = 'level' | 'readme' | 'beside';

/** What headings say as a whole, in a level and around levels, and by some of their words. */
const IN_LEVEL = ['impact', 'success', 'themeCorners'] as const;
const AROUND = [
  'levelHeadings',
  'trackHeadings',
  'contents',
  'besideLevels',
  'glossary',
  'themeCorners',
] as const;
const BY_WORDS = [
  'successBeginnings',
  'successWithin',
  'exampleWords',
  'principles',
  'journey',
  'purpose',
  'contributing',
] as const;

/** The words that make headings mean something, in small letters, by language. */
const WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(vocabularies).map(([language, vocabulary]) => {
    const phrases = [...IN_LEVEL, ...AROUND, ...BY_WORDS].flatMap((key) => vocabulary[key]);
    return [language, new Set(phrases.join(' ').toLowerCase().split(' '))];
  }),
);

const KNOWN: ReadonlySet<string> = new Set([...WORDS.values()].flatMap((words) => [...words]));
/** The same by their first and last letters, which a slip has as well. */
const BY_ENDS = groupBy(KNOWN, endsOf);

function endsOf(word: string): string {
  return word.slice(0, 1) + word.slice(-1);
}

/** What is no space, number or mark; the Unicode classes for letters take milliseconds to load. */
const WORD = /[^\s!-@[-`{-~\u2000-\u206f\u3000-\u303f]+/g;

/** A heading without its slips. */
export interface MeantHeading {
  readonly title: string;
  /** For each word that was mended, the languages that have it. */
  readonly languages: readonly (readonly string[])[];
}

/**
 * Returns the heading that was most likely meant: one that means something where the given one means nothing. It is `undefined`
 * if there is none.
 */
export function meantHeading(title: string, place: HeadingPlace): MeantHeading | undefined {
  const languages: (readonly string[])[] = [];
  const meant = title.normalize('NFC').replace(WORD, (written) => {
    const word = wordMeantBy(written.toLowerCase());
    if (word === undefined) return written;
    languages.push([...WORDS.keys()].filter((language) => WORDS.get(language)?.has(word)));
    return inCaseOf(written, word);
  });
  const isMeant = languages.length > 0 && !means(title, place) && means(meant, place);
  return isMeant ? { title: meant, languages } : undefined;
}

function wordMeantBy(written: string): string | undefined {
  if (KNOWN.has(written)) return undefined;
  return BY_ENDS.get(endsOf(written))?.find((word) => isSlip(written, word));
}

function inCaseOf(written: string, word: string): string {
  if (written === written.toUpperCase()) return word.toUpperCase();
  return written === written.toLowerCase() ? word : capitalise(word);
}

function means(title: string, place: HeadingPlace): boolean {
  const words = fold(title);
  const says = (keys: typeof IN_LEVEL | typeof AROUND) =>
    keys.flatMap(wordsFor).some((phrase) => fold(phrase) === words);
  if (place === 'level') return says(IN_LEVEL) || namedKind(title) !== undefined || isExamplesLabel(title);
  return says(AROUND) || (place === 'readme' && namesSection(title));
}
