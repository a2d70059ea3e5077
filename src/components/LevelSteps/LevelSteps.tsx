import { repeats } from '../../model/comparison/compare.ts';
import { stepsOf } from '../../model/comparison/steps.ts';
import type { Framework } from '../../model/types.ts';
import { en } from '../../strings/en.ts';
import type { Strings } from '../../strings/strings.ts';
import { Sentence } from '../Sentence/Sentence.tsx';
import { StatusWord } from '../StatusNote/StatusWord.tsx';
import { classes, type DisplayProps, type ElementProps, headingTag } from '../shared.ts';
import { Cell, ColumnName, ColumnNames, Row, RowHeader, Rows } from '../WideTable/parts.tsx';
import { WideTable } from '../WideTable/WideTable.tsx';
import { tableOfSizes, tableOfSteps } from './tables.tsx';

/** The props of {@link LevelSteps}, and those of a `<section>`. */
export interface LevelStepsProps extends DisplayProps<Strings>, ElementProps<'section'> {
  /** The framework to show. */
  framework: Framework;
  /** The id of the track. Default: the framework's first one. */
  track?: string;
}

/**
 * The shape of a progression: for each step from level to level and each theme, one mark per expectation that is new,
 * stays, or is only in the lower level. If no level repeats another, one mark per expectation of each level instead. The
 * marks are a picture, and the numbers beside them are its table. Signs of success are left out. Renders a `<section>`.
 */
export function LevelSteps({
  framework,
  track: named,
  headingLevel = 2,
  strings = en,
  hrefTo: _hrefTo,
  className,
  ...rest
}: LevelStepsProps) {
  const Title = headingTag(headingLevel);
  const track = framework.tracks.find(({ id }) => id === named) ?? framework.tracks[0];
  const shape = stepsOf(framework, track?.id ?? '');
  const id = `Steps--${track?.id ?? ''}`;
  const shared = { framework, shape, strings };
  const { legend, columns, rows } = repeats(shape.steps.map(({ counts }) => counts))
    ? tableOfSteps(shared)
    : tableOfSizes(shared);
  return (
    <section
      id={id}
      aria-labelledby={`${id}--Title`}
      {...framework.language}
      {...rest}
      className={classes('career-levels level-steps', className)}
    >
      <Title id={`${id}--Title`} className="career-levels-title">
        <Sentence
          strings={strings}
          content={framework.language}
          say={(name) => strings.steps(name(track?.title || framework.title))}
        />
      </Title>
      {legend}
      <WideTable titleId={`${id}--Title`} room={columns.length < 6 ? 'some' : 'more'}>
        <ColumnNames className="level-steps-head">
          <ColumnName className="level-steps-step">
            <span {...strings.language}>{strings.about}</span>
          </ColumnName>
          {columns.map(({ level, label }) => (
            <ColumnName key={level.id} className="level-steps-step">
              {label}
              <StatusWord status={level.status} strings={strings} />
            </ColumnName>
          ))}
        </ColumnNames>
        <Rows>
          {rows.map(({ title, cells }, index) => (
            <Row key={index} className="level-steps-row">
              <RowHeader className="level-steps-about">{title}</RowHeader>
              {columns.map(({ level, label }, column) => (
                <Cell key={level.id} className="level-steps-cell">
                  <p className="wide-table-label">{label}</p>
                  {cells[column]}
                </Cell>
              ))}
            </Row>
          ))}
        </Rows>
      </WideTable>
    </section>
  );
}
