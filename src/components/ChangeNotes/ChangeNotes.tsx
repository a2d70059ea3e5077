import type { AnnouncedChange, LevelSummary } from '../../model/types.ts';
import type { LevelStrings } from '../../strings/strings.ts';
import { Prose } from '../RichText/Prose.tsx';
import type { DisplayProps } from '../shared.ts';

interface Props extends Pick<DisplayProps, 'hrefTo'> {
  level: Pick<LevelSummary, 'id'>;
  changes: readonly AnnouncedChange[];
  /** The reader's day. */
  today?: string | undefined;
  strings: LevelStrings;
}

/**
 * The changes of a level that do not count yet; on a day that is not known, the last one, which is dated. Each unfolds what the author says
 * of it. Renders a `<details>` for each.
 */
export function ChangeNotes({ level, changes, today, strings, hrefTo }: Props) {
  const own = changes.filter(({ levels }) => levels.includes(level.id));
  const shown = today ? own.filter(({ date }) => date > today) : own.slice(0, 1);
  return shown.map(({ id, date, title, text }) => (
    <details key={id} className="change-note">
      <summary>
        <strong {...strings.language}>{strings.countsFrom(date)}</strong>
        {title && ` · ${title}`}
      </summary>
      <Prose text={text} hrefTo={hrefTo} />
    </details>
  ));
}
