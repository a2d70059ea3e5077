import { fold } from '../model/fold.ts';
import type { Language } from '../model/types.ts';
import { type ExportedStrings, exported } from '../strings/exported.ts';
import { languages } from '../strings/languages.ts';
import type { Strings } from '../strings/strings.ts';
import type { Phrase } from './tree.ts';

/** The words of an exported text, in one language. */
export type Words = Strings & { readonly exported: ExportedStrings };

/** The tags of the languages that there are words in. */
export const LANGUAGES = Object.keys(languages) as (keyof typeof languages)[];

/** The language of the words for content in the given one: the same where we speak it, else English. */
export function languageFor(locale: string): keyof typeof languages {
  const { language } = new Intl.Locale(locale);
  return LANGUAGES.find((tag) => tag === language) ?? 'en';
}

/** The words in a language. */
export function wordsIn(tag: keyof typeof languages): Words {
  return { ...languages[tag], exported: exported[tag] };
}

/** Whether a heading only announces examples, in any of the languages. */
export function saysExamples(title: string): boolean {
  const said = fold(title);
  return Object.values(exported).some(({ examples }) =>
    [1, 2].some((count) => fold(examples(count)) === said),
  );
}

/** Says something in the language of the interface. */
export function words({ language }: Words, ...children: readonly (Phrase | string)[]): Phrase {
  return {
    type: 'words',
    language,
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
}

/** Stands behind each name while a sentence is made. Unicode leaves this character without a meaning. */
const END = '\ue000';

/**
 * A sentence of the interface with names out of the content, the words in the one language and the names in the other.
 *
 * @param content the language of the names, where it is known
 * @param say makes the sentence out of names, each of which goes through `name` first
 */
export function sentence(
  strings: Words,
  content: Language | undefined,
  say: (name: (text: string) => string) => string,
): Phrase {
  const names: string[] = [];
  const said = say((text) => {
    names.push(text);
    return text + END;
  });
  const phrases = said.split(END).flatMap((part, index): Phrase[] => {
    const { [index]: name = '' } = names;
    return [
      { type: 'text', value: part.slice(0, part.length - name.length) },
      { type: 'name', language: content, value: name },
    ];
  });
  return words(strings, ...phrases.filter((phrase) => 'value' in phrase && phrase.value !== ''));
}
