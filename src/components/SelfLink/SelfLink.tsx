import type { LevelStrings } from '../../strings/strings.ts';

interface Props {
  /** The id of the element that contains the link and that it leads to. */
  id: string;
  /** The text of that element, for the link's name. */
  text: string;
  strings: LevelStrings;
}

/** A link from a text to itself, for readers to copy and share. Renders an `<a>`. */
export function SelfLink({ id, text, strings }: Props) {
  return (
    <a className="self-link" href={`#${id}`} aria-label={strings.linkTo(text)} {...strings.language}>
      #
    </a>
  );
}
