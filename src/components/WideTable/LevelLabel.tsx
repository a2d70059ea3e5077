import { levelName } from '../../model/name.ts';
import type { LevelSummary } from '../../model/types.ts';

/** Which level a cell is of, where no column says it. Renders a `<p>`. */
export function LevelLabel({ level }: { level: LevelSummary }) {
  return <p className="wide-table-label">{levelName(level)}</p>;
}
