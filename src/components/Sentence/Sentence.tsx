import type { Language } from '../../model/types.ts';
import type { LevelStrings } from '../../strings/strings.ts';

/** Marks the end of each name while a sentence is made. Unicode gives this character no meaning. */
const END = '\ue000';

interface Props {
  strings: Pick<LevelStrings, 'language'>;
  /** The language of the names. If it is unknown, they are not marked as being in the language around them. */
  content: Language | undefined;
  /** Makes the sentence from names, each of which goes through `name` first. */
  say: (name: (text: string) => string) => string;
}

/**
 * A sentence of the interface with names from the content: the words are in one language, the names in another.
 * Renders a `<span>`.
 */
export function Sentence({ strings, content, say }: Props) {
  const names: string[] = [];
  const sentence = say((text) => {
    names.push(text);
    return text + END;
  });
  return (
    <span {...strings.language}>
      {sentence.split(END).map((part, index) => {
        const { [index]: name = '' } = names;
        return [
          part.slice(0, part.length - name.length),
          name && (
            <bdi key={index} lang={content?.lang ?? ''}>
              {name}
            </bdi>
          ),
        ];
      })}
    </span>
  );
}
