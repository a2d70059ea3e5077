import type { SectionView } from '../../strings/comparison.ts';
import { LevelLabel } from '../WideTable/LevelLabel.tsx';
import { Cell } from '../WideTable/parts.tsx';
import { CompareCell } from './CompareCell.tsx';
import { CompareRow } from './CompareRow.tsx';
import { Reason } from './Reason.tsx';
import type { Shared } from './shared.ts';

/** Sections that belong together. If all of them are the same, a single line that can be opened. Renders a `<tbody>`. */
export function CompareSection(props: Shared & { view: SectionView }) {
  const { levels, view } = props;
  const { cells, same } = view;
  return (
    <CompareRow {...props}>
      {cells.map((cell) =>
        same ? (
          <Cell key={cell.level.id} colSpan={levels.length} className="level-compare-cell">
            <details className="level-compare-same">
              <summary>
                <Reason {...props} say={same} />
              </summary>
              <CompareCell {...props} cell={cell} />
            </details>
          </Cell>
        ) : (
          <Cell key={cell.level.id} className="level-compare-cell">
            <LevelLabel level={cell.level} />
            <CompareCell {...props} cell={cell} />
          </Cell>
        ),
      )}
    </CompareRow>
  );
}
