import type { FactRow } from '../../model/compare.ts';
import { RichText } from '../RichText/RichText.tsx';
import { LevelLabel } from '../WideTable/LevelLabel.tsx';
import { RowHead } from './RowHead.tsx';
import { SameInAll } from './SameInAll.tsx';
import type { Shared } from './shared.ts';

/** Attributes and phases side by side; what all levels share is shown once. Renders a `<tbody>` per fact. */
export function CompareFacts({ rows, ...shared }: Shared & { rows: readonly FactRow[] }) {
  const { levels, strings, hrefTo } = shared;
  return rows.map(({ type, label, cells, equal }, index) => (
    <tbody
      key={`${type} ${index}`}
      role="rowgroup"
      className="wide-table-body level-compare-row"
      data-kind="fact"
    >
      <RowHead {...shared}>
        {type === 'phase' ? <span {...strings.language}>{strings.phase}</span> : label}
      </RowHead>
      <tr role="row" className="wide-table-row">
        {equal ? (
          <td role="cell" colSpan={levels.length} className="wide-table-cell level-compare-cell">
            <RichText text={cells[0] ?? []} hrefTo={hrefTo} />
            <span> </span>
            <SameInAll {...shared} />
          </td>
        ) : (
          levels.map((level, column) => (
            <td key={level.id} role="cell" className="wide-table-cell level-compare-cell">
              <LevelLabel level={level} />
              {cells[column] ? (
                <RichText text={cells[column]} hrefTo={hrefTo} />
              ) : (
                <span className="level-compare-none" {...strings.language}>
                  {strings.unsaid}
                </span>
              )}
            </td>
          ))
        )}
      </tr>
    </tbody>
  ));
}
