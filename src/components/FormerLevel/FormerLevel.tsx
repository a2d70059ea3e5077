import { fragmentFor } from '../../model/names/anchors.ts';
import { levelName } from '../../model/names/name.ts';
import type { FormerExpectation, Level } from '../../model/types.ts';
import { en } from '../../strings/en.ts';
import type { Strings } from '../../strings/strings.ts';
import { FormerNotes } from '../FormerNotes/FormerNotes.tsx';
import { type DisplayProps, headingTag } from '../shared.ts';

interface Props extends DisplayProps<Strings> {
  /** The id of the level. */
  id: string;
  /** Says what has become of it; that it is gone if left out. */
  title?: string;
  /** What has become of its expectations. */
  former: readonly FormerExpectation[];
  /** The level in its place, or those that have something of it. */
  heirs: readonly Level[];
}

/** Stands where a level was, and leads to what has something of it. Renders a `<section>`. */
export function FormerLevel({
  id,
  title,
  former,
  heirs,
  headingLevel = 2,
  strings = en,
  hrefTo = fragmentFor,
}: Props) {
  const Title = headingTag(headingLevel);
  return (
    <section id={id} aria-labelledby={`${id}--Title`} className="career-levels former-level">
      <Title id={`${id}--Title`} className="career-levels-title" {...strings.language}>
        {title ?? strings.changedLevel.gone}
      </Title>
      <FormerNotes level={{ id, former }} strings={strings} hrefTo={hrefTo} idPrefix="" />
      {title === undefined && heirs.length > 0 && <p {...strings.language}>{strings.heirs}</p>}
      {heirs.length > 0 && (
        <ul className="former-level-heirs">
          {heirs.map((level) => (
            <li key={level.id}>
              <a
                className="career-levels-link"
                href={hrefTo({ kind: 'level', level: level.id })}
                {...level.language}
              >
                {levelName(level)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
