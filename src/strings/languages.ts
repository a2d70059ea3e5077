import { ar } from './ar.ts';
import { de } from './de.ts';
import { enSheet as en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import type { SheetStrings } from './strings.ts';

/** The languages that the interface is written in, by their tags. A page that needs one of them imports that one alone. */
export const languages = { en, de, fr, es, ja, ar } satisfies Readonly<Record<string, SheetStrings>>;

/** The tag of a language that there are words in. */
export type LanguageTag = keyof typeof languages;

/** The tags of the languages that there are words in. */
export const LANGUAGE_TAGS = Object.keys(languages) as LanguageTag[];

/** The language of the words for content in the given one, a BCP 47 tag: the same where we speak it, else English. */
export function languageFor(locale: string): LanguageTag {
  const { language } = new Intl.Locale(locale);
  return LANGUAGE_TAGS.find((tag) => tag === language) ?? 'en';
}
