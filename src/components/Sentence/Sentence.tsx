import type { LevelStrings } from '../../strings/strings.ts';

/** Stands behind each name while a sentence is made. Unicode leaves this character without a meaning. */
const END = '\ue000';

interface Props {
  strings: Pick<LevelStrings, 'language'>;
  /** Makes the sentence out of names, each of which goes through `name` first. */
  say: (name: (text: string) => string) => string;
}

/**
 * A sentence of the interface with names out of the content: the words are in the interface's language and the names in
 * that of what is around the sentence. Renders a `<span>`.
 */
export function Sentence({ strings: { language }, say }: Props) {
  const names: string[] = [];
  const sentence = say((text) => {
    names.push(text);
    return text + END;
  });
  return (
    <span dir={language.dir}>
      {sentence.split(END).map((part, index) => {
        const { [index]: name = '' } = names;
        const words = part.slice(0, part.length - name.length);
        return [
          words && (
            <span key={`${index} words`} {...language}>
              {words}
            </span>
          ),
          name && <bdi key={index}>{name}</bdi>,
        ];
      })}
    </span>
  );
}
