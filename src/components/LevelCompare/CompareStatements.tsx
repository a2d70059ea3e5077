import { FormerNotes } from '../FormerNotes/FormerNotes.tsx';
import { LevelLadder } from '../LevelLadder/LevelLadder.tsx';
import { Prose } from '../RichText/Prose.tsx';
import { StatusNote } from '../StatusNote/StatusNote.tsx';
import { LevelLabel } from '../WideTable/LevelLabel.tsx';
import { Cell, Row, Rows } from '../WideTable/parts.tsx';
import { type Shared, sideOf } from './shared.ts';

/** The place and the statement of each level. Renders a `<tbody>`. */
export function CompareStatements(props: Shared) {
  const { levels, names, strings, hrefTo } = props;
  return (
    <Rows className="level-compare-row">
      <Row>
        {levels.map((level, column) => (
          <Cell key={level.id} className="level-compare-cell" data-side={sideOf(props, column)}>
            <LevelLabel name={names[column]} />
            <LevelLadder level={level} strings={strings} />
            <StatusNote status={level.status} strings={strings} />
            {level.statement.length > 0 && (
              <blockquote className="level-compare-statement">
                <Prose text={level.statement} hrefTo={hrefTo} />
              </blockquote>
            )}
            <Prose text={level.intro} hrefTo={hrefTo} />
            <FormerNotes {...props} level={level} />
          </Cell>
        ))}
      </Row>
    </Rows>
  );
}
