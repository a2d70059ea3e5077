import type { FactView } from '../../strings/comparison.ts';
import { RichText } from '../RichText/RichText.tsx';
import { LevelLabel } from '../WideTable/LevelLabel.tsx';
import { Cell, Row } from '../WideTable/parts.tsx';
import { CompareRow } from './CompareRow.tsx';
import { Reason } from './Reason.tsx';
import { type Shared, sideOf } from './shared.ts';

/** An attribute or the phase side by side. If it is the same in all levels, it is shown once. Renders a `<tbody>`. */
export function CompareFact(props: Shared & { view: FactView }) {
  const { levels, names, view, strings, hrefTo } = props;
  const { cells, same } = view;
  return (
    <CompareRow {...props}>
      <Row>
        {same ? (
          <Cell colSpan={levels.length} className="level-compare-cell">
            <RichText text={cells[0] ?? []} hrefTo={hrefTo} />
            <span> </span>
            <Reason {...props} say={same} />
          </Cell>
        ) : (
          levels.map((level, column) => (
            <Cell key={level.id} className="level-compare-cell" data-side={sideOf(props, column)}>
              <LevelLabel name={names[column]} />
              {cells[column] ? (
                <RichText text={cells[column]} hrefTo={hrefTo} />
              ) : (
                <span className="level-compare-none" {...strings.language}>
                  {strings.unsaid}
                </span>
              )}
            </Cell>
          ))
        )}
      </Row>
    </CompareRow>
  );
}
