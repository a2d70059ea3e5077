import { levelName } from '../../model/names/name.ts';
import type { LevelSummary } from '../../model/types.ts';

/** Names the level of a cell where no column does. Renders a `<p>`. */
export function LevelLabel({ level }: { level: LevelSummary }) {
  return <p className="wide-table-label">{levelName(level)}</p>;
}
