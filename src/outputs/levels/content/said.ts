import type { Language } from '../../../model/types.ts';
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

/** Stands behind each name while a sentence is made. Unicode leaves this character without a meaning. */
const END = '\ue000';

/**
 * A sentence of the interface with names out of the content, the words in the one language and the names in the other.
 *
 * @param content the language of the names, where it is known
 * @param say makes the sentence out of names, each of which goes through `name` first
 */
export function sentence(
  strings: Pick<Strings, 'language'>,
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
