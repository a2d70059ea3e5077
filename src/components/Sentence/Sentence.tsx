import type { Language } from '../../model/types.ts';
import { partsOf, type Sentence as SentenceModel } from '../../strings/sentence.ts';
import type { LevelStrings } from '../../strings/strings.ts';

interface Props {
  strings: Pick<LevelStrings, 'language'>;
  /** The language of the names. If it is unknown, they are not marked as being in the language around them. */
  content: Language | undefined;
  /** Makes the sentence from names, each of which goes through `mark` first. */
  say: SentenceModel;
}

/**
 * A sentence of the interface with names from the content: the words are in one language, the names in another.
 * Renders a `<span>`.
 */
export function Sentence({ strings, content, say }: Props) {
  return (
    <span {...strings.language}>
      {partsOf(say).map(([words, name], index) => [
        words,
        name && (
          <bdi key={index} lang={content?.lang ?? ''}>
            {name}
          </bdi>
        ),
      ])}
    </span>
  );
}
