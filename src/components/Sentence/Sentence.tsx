import type { Language } from '../../model/types.ts';
import type { LevelStrings } from '../../strings/strings.ts';

/** Stands behind each name while a sentence is made. Unicode leaves this character without a meaning. */
const END = '\ue000';

interface Props {
  strings: Pick<LevelStrings, 'language'>;
  /** The language of the names; where it is not known, they are not said to be in that of the words around them. */
  content: Language | undefined;
  /** Makes the sentence out of names, each of which goes through `name` first. */
  say: (name: (text: string) => string) => string;
}

/**
 * A sentence of the interface with names out of the content, the words in the one language and the names in the other.
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
