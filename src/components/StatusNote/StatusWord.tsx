import type { LevelStatus } from '../../model/types.ts';
import type { LevelStrings } from '../../strings/strings.ts';

interface Props {
  status: LevelStatus;
  strings: LevelStrings;
}

/** Says in a word that a level is a draft or legacy. Renders a `<span>`, or nothing for a current level. */
export function StatusWord({ status, strings }: Props) {
  if (status === 'current') return null;
  return (
    <span className="status-word" data-status={status} {...strings.language}>
      {` ${strings.status[status]}`}
    </span>
  );
}
