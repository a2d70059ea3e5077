import { anchorOf, fragmentFor } from '../../model/names/anchors.ts';
import type { Level } from '../../model/types.ts';
import type { LevelStrings } from '../../strings/strings.ts';
import type { DisplayProps } from '../shared.ts';

interface Props extends Pick<DisplayProps, 'hrefTo'> {
  level: Pick<Level, 'id' | 'former'>;
  /** The id of the section that they stood in; `undefined` for those whose section is gone. */
  section?: string | undefined;
  strings: LevelStrings;
  /** A prefix for every id, so that two views of one level can share a page. */
  idPrefix: string;
}

/**
 * Where links to former expectations arrive: what has become of each, which is seen and spoken only if a link has led to it.
 * Renders a `<p>` for each.
 */
export function FormerNotes({ level, section, strings, hrefTo = fragmentFor, idPrefix }: Props) {
  return level.former?.map(
    (former) =>
      former.section === section && (
        <p
          key={`${former.level}/${former.id}`}
          id={idPrefix + anchorOf({ id: former.level ?? level.id }, former)}
          className="status-note former-note"
          tabIndex={-1}
          hidden
          {...strings.language}
        >
          {former.to ? (
            <a className="career-levels-link" href={hrefTo({ kind: 'level', ...former.to })}>
              {strings.former.moved}
            </a>
          ) : (
            strings.former.gone
          )}
        </p>
      ),
  );
}
