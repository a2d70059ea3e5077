import type { LevelStrings } from '../../strings/strings.ts';

interface Props {
  /** The id of the element that the link leads to and stands in. */
  id: string;
  /** What that element says, for the link's name. */
  text: string;
  strings: LevelStrings;
}

/** A link from a text to itself, to be copied and shared. Renders an `<a>`. */
export function SelfLink({ id, text, strings }: Props) {
  return (
    <a className="self-link" href={`#${id}`} aria-label={strings.linkTo(text)} {...strings.language}>
      #
    </a>
  );
}
