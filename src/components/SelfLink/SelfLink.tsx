import type { LastChange } from '../../model/types.ts';
import type { LevelStrings } from '../../strings/strings.ts';

interface Props {
  /** The id of the element that contains the link and that it leads to. */
  id: string;
  /** Whether it is the first link of its section: the Tab key stops at that one alone, and arrow keys lead on to the others. */
  isFirst: boolean;
  /** When the text last changed: for those who point at the link or follow it. */
  lastChange?: LastChange | undefined;
  strings: LevelStrings;
}

/** A link from a text to itself, for readers to copy and share. Renders an `<a>`, and a `<time>` if it is known when the text last changed. */
export function SelfLink({ id, isFirst, lastChange, strings }: Props) {
  const changed = lastChange && strings.lastChanged(lastChange.day);
  return (
    <>
      <a
        className="self-link"
        href={`#${id}`}
        aria-label={strings.link}
        tabIndex={isFirst ? undefined : -1}
        title={changed}
        {...strings.language}
      >
        #
      </a>
      {lastChange && (
        <time className="last-change" dateTime={lastChange.day} {...strings.language}>
          {changed}
        </time>
      )}
    </>
  );
}
