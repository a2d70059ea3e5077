import type { FactView } from '../../strings/comparison.ts';
import { RichText } from '../RichText/RichText.tsx';
import { LevelLabel } from '../WideTable/LevelLabel.tsx';
import { Cell } from '../WideTable/parts.tsx';
import { CompareRow } from './CompareRow.tsx';
import { Reason } from './Reason.tsx';
import type { Shared } from './shared.ts';

/** An attribute or the phase side by side. If it is the same in all levels, it is shown once. Renders a `<tbody>`. */
export function CompareFact(props: Shared & { view: FactView }) {
  const { levels, view, strings, hrefTo } = props;
  const { cells, same } = view;
  return (
    <CompareRow {...props}>
      {same ? (
        <Cell colSpan={levels.length} className="level-compare-cell">
          <RichText text={cells[0] ?? []} hrefTo={hrefTo} />
          <span> </span>
          <Reason {...props} say={same} />
        </Cell>
      ) : (
        levels.map((level, column) => (
          <Cell key={level.id} className="level-compare-cell">
            <LevelLabel level={level} />
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
    </CompareRow>
  );
}
