import type { Language } from '../../../model/types.ts';
import { partsOf, type Sentence } from '../../../strings/sentence.ts';
import type { Strings } from '../../../strings/strings.ts';
import type { Phrase } from './tree.ts';

/** Says something in the language of the interface. */
export function words(
  { language }: Pick<Strings, 'language'>,
  ...children: readonly (Phrase | string)[]
): Phrase {
  return {
    type: 'words',
    language,
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
}

/**
 * A sentence of the interface with names out of the content, the words in the one language and the names in the other.
 *
 * @param content the language of the names, where it is known
 */
export function sentence(
  strings: Pick<Strings, 'language'>,
  content: Language | undefined,
  said: Sentence,
): Phrase {
  const phrases = partsOf(said).flatMap(([text, name]): Phrase[] => [
    { type: 'text', value: text },
    { type: 'name', language: content, value: name },
  ]);
  return words(strings, ...phrases.filter((phrase) => 'value' in phrase && phrase.value !== ''));
}
