import { LevelLadder } from '../LevelLadder/LevelLadder.tsx';
import { Prose } from '../RichText/Prose.tsx';
import { StatusNote } from '../StatusNote/StatusNote.tsx';
import { LevelLabel } from '../WideTable/LevelLabel.tsx';
import type { Shared } from './shared.ts';

/** The place and the statement of each level. Renders a `<tbody>`. */
export function CompareStatements({ levels, strings, hrefTo }: Shared) {
  return (
    <tbody role="rowgroup" className="wide-table-body level-compare-row">
      <tr role="row" className="wide-table-row">
        {levels.map((level) => (
          <td key={level.id} role="cell" className="wide-table-cell level-compare-cell">
            <LevelLabel level={level} />
            <LevelLadder level={level} strings={strings} />
            <StatusNote status={level.status} strings={strings} />
            {level.statement.length > 0 && (
              <blockquote className="level-compare-statement">
                <Prose text={level.statement} hrefTo={hrefTo} />
              </blockquote>
            )}
            <Prose text={level.intro} hrefTo={hrefTo} />
          </td>
        ))}
      </tr>
    </tbody>
  );
}
