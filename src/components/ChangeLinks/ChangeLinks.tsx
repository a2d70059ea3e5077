import { fillAddress } from '../../model/names/fill.ts';
import type { Expectation, LastChange } from '../../model/types.ts';
import type { LevelStrings } from '../../strings/strings.ts';

interface Props extends Pick<Expectation, 'id' | 'line'> {
  editUrl?: string | undefined;
  feedbackUrl?: string | undefined;
  /** What the links are about. */
  text: string;
  lastChange?: LastChange | undefined;
  strings: LevelStrings;
  /** Whether they say what they are for beside their icons. */
  isNamed?: boolean;
}

/** The links, by their addresses: what each says, and its icon. */
const LINKS = [
  ['editUrl', 'suggest', 'm3 13 .8-3.2 7-7 2.4 2.4-7 7z'],
  ['feedbackUrl', 'feedback', 'M2.5 3h11v7.5H8l-3 3v-3H2.5z'],
] as const;

/** Links to where a text can be edited and where feedback on it is given. Renders a `<span>`. */
export function ChangeLinks({ id, text, line = 1, lastChange, strings, isNamed, ...addresses }: Props) {
  const values = { id, text, line, revision: lastChange?.revision ?? '' };
  return (
    <span className="change-links" {...strings.language}>
      {LINKS.map(([key, word, icon]) => {
        const { [key]: address } = addresses;
        return (
          address && (
            <a
              key={key}
              className="change-link"
              href={fillAddress(address, values)}
              aria-label={strings[word](text)}
            >
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d={icon} />
              </svg>
              {isNamed && strings[word]('')}
            </a>
          )
        );
      })}
    </span>
  );
}
