import type { LevelStatus } from '../../model/types.ts';
import type { LevelStrings } from '../../strings/strings.ts';

interface Props {
  status: LevelStatus;
  strings: LevelStrings;
}

/** Says that a level is a draft or legacy, and what that means. Renders a `<p>`, or nothing for a current level. */
export function StatusNote({ status, strings }: Props) {
  if (status === 'current') return null;
  return (
    <p className="status-note" data-status={status} {...strings.language}>
      <strong className="status-note-word">{strings.status[status]}</strong>
      {' ' + strings.statusMeaning[status]}
    </p>
  );
}
