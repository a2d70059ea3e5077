import { languages } from '../strings/languages.ts';
import type { Strings } from '../strings/strings.ts';

/** The tags of the languages that there are words in. */
export const LANGUAGES = Object.keys(languages) as (keyof typeof languages)[];

/** The language of the words for content in the given one: the same where we speak it, else English. */
export function languageFor(locale: string): keyof typeof languages {
  const { language } = new Intl.Locale(locale);
  return LANGUAGES.find((tag) => tag === language) ?? 'en';
}

/** The words in a language. */
export function wordsIn(tag: keyof typeof languages): Strings {
  return languages[tag];
}
