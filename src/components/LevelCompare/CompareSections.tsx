import type { SectionRow } from '../../model/compare.ts';
import type { Theme } from '../../model/types.ts';
import { RowName } from '../RowName/RowName.tsx';
import { Sentence } from '../Sentence/Sentence.tsx';
import { LevelLabel } from '../WideTable/LevelLabel.tsx';
import { CompareCell } from './CompareCell.tsx';
import { RowHead } from './RowHead.tsx';
import { SameInAll } from './SameInAll.tsx';
import type { Shared } from './shared.ts';

interface Props extends Shared {
  row: SectionRow;
  themes: readonly Theme[];
  differencesOnly: boolean;
}

/**
 * Sections that belong together, under a line that says why. If all of them are the same, a single line that can be
 * opened. Renders a `<tbody>`.
 */
export function CompareSections(props: Props) {
  const { row, levels, names, strings } = props;
  return (
    <tbody role="rowgroup" className="wide-table-body level-compare-row" data-kind={row.kind}>
      <RowHead {...props} reason={<Reason {...props} />}>
        <RowName {...props} />
      </RowHead>
      <tr role="row" className="wide-table-row">
        {row.equal ? (
          <td role="cell" colSpan={levels.length} className="wide-table-cell level-compare-cell">
            <details className="level-compare-same">
              <summary>
                <SameInAll {...props} />
              </summary>
              <CompareCell {...props} column={0} />
            </details>
          </td>
        ) : (
          levels.map((level, column) => (
            <td key={level.id} role="cell" className="wide-table-cell level-compare-cell">
              <LevelLabel level={level} />
              {row.cells[column] ? (
                <CompareCell {...props} column={column} />
              ) : (
                <p className="level-compare-none">
                  <Sentence
                    strings={strings}
                    content={levels[0]?.language}
                    say={(name) => strings.noCounterpart(name(names[column] ?? ''))}
                  />
                </p>
              )}
            </td>
          ))
        )}
      </tr>
    </tbody>
  );
}

function Reason({ row: { reason, cells }, levels, names, strings }: Props) {
  const having = names.filter((_, column) => cells[column]);
  return (
    <span className="level-compare-reason">
      <Sentence
        strings={strings}
        content={levels[0]?.language}
        say={(name) => (reason === 'only' ? strings.reason.only(having.map(name)) : strings.reason[reason])}
      />
    </span>
  );
}
