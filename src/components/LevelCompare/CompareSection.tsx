import type { SectionView } from '../../strings/comparison.ts';
import type { LineCell, LineView } from '../../strings/comparison-lines.ts';
import { FormerAnchors } from '../FormerAnchors/FormerAnchors.tsx';
import { RowName } from '../RowName/RowName.tsx';
import { LevelLabel } from '../WideTable/LevelLabel.tsx';
import { Cell, Row } from '../WideTable/parts.tsx';
import { CompareCell, idOfCell } from './CompareCell.tsx';
import { CompareRow } from './CompareRow.tsx';
import { Reason } from './Reason.tsx';
import { type Shared, sideOf } from './shared.ts';

/** Sections that belong together, line by line. Renders a `<tbody>`. */
export function CompareSection(props: Shared & { view: SectionView }) {
  return (
    <CompareRow {...props}>
      {props.view.lines.map((line, index) => [
        line.name && (
          <Row key={`${index} name`}>
            <Cell colSpan={props.levels.length} className="level-compare-strand">
              <RowName name={line.name} />
            </Cell>
          </Row>
        ),
        <Row key={index} className="level-compare-line" data-line={line.strand && 'strand'}>
          {line.same ? <Same {...props} line={line} /> : <Different {...props} line={line} />}
        </Row>,
      ])}
    </CompareRow>
  );
}

type Props = Shared & { view: SectionView; line: LineView };

/** What all levels have alike. A whole row of it is folded away. */
function Same(props: Props) {
  const { levels, view, line, idPrefix } = props;
  const [cell] = line.cells;
  const reason = line.same && <Reason {...props} say={line.same} />;
  const content = cell && <CompareCell {...props} cell={cell} />;
  return (
    <Cell id={idOfCell(cell, idPrefix)} colSpan={levels.length} className="level-compare-cell">
      {cell && <CellAnchors {...props} cell={cell} />}
      {view.row.equal ? (
        <details className="level-compare-same">
          <summary>{reason}</summary>
          {content}
        </details>
      ) : (
        <div className="compared-run" data-change="same">
          <p className="compared-change">{reason}</p>
          {content}
        </div>
      )}
    </Cell>
  );
}

function Different(props: Props) {
  const { levels, names, line, idPrefix } = props;
  return levels.map((level, column) => {
    const { [column]: cell } = line.cells;
    return (
      <Cell
        key={level.id}
        id={idOfCell(cell, idPrefix)}
        className="level-compare-cell"
        data-side={sideOf(props, column)}
      >
        {cell && (
          <>
            <CellAnchors {...props} cell={cell} />
            <LevelLabel name={names[column]} />
            <CompareCell {...props} cell={cell} />
          </>
        )}
      </Cell>
    );
  });
}

/** Where links to a section arrive that name it by a level which is gone; outside of what is folded away. */
function CellAnchors({ cell, idPrefix }: { cell: LineCell; idPrefix: string }) {
  const { level, section } = cell;
  return section && cell.isFirst && <FormerAnchors level={level} part={section} idPrefix={idPrefix} />;
}
