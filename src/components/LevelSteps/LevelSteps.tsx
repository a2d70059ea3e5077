import { stepsOf } from '../../model/comparison/steps.ts';
import { distinctNames } from '../../model/names/name.ts';
import type { Framework } from '../../model/types.ts';
import { rowNameOf } from '../../strings/compared.ts';
import { en } from '../../strings/en.ts';
import type { Strings } from '../../strings/strings.ts';
import { RowName } from '../RowName/RowName.tsx';
import { Sentence } from '../Sentence/Sentence.tsx';
import { StatusWord } from '../StatusNote/StatusWord.tsx';
import { classes, type DisplayProps, type ElementProps, headingTag } from '../shared.ts';
import { Cell, ColumnName, ColumnNames, Row, RowHeader, Rows } from '../WideTable/parts.tsx';
import { roomFor } from '../WideTable/room.ts';
import { WideTable } from '../WideTable/WideTable.tsx';
import { StepCounts } from './StepCounts.tsx';
import { StepsKey } from './StepsKey.tsx';

/** The props of {@link LevelSteps}, and those of a `<section>`. */
export interface LevelStepsProps extends DisplayProps<Strings>, ElementProps<'section'> {
  /** The framework to show. */
  framework: Framework;
  /** The id of the track. Default: the framework's first one. */
  track?: string;
}

/**
 * The shape of a progression: for each step from level to level and each theme, one mark per expectation that is new,
 * stays, or is only in the lower level. The marks are a picture, and the numbers beside them are its table. Renders a
 * `<section>`.
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
  const { levels, rows, steps } = stepsOf(framework, track?.id ?? '');
  const names = distinctNames(levels);
  const id = `Steps--${track?.id ?? ''}`;
  const labels = steps.map((step, index) => (
    <Sentence
      key={step.to.id}
      strings={strings}
      content={framework.language}
      say={(name) => strings.step(name(names[index] ?? ''), name(names[index + 1] ?? ''))}
    />
  ));
  const body = [
    {
      key: 'all',
      title: <span {...strings.language}>{strings.all}</span>,
      counts: steps.map((step) => step.counts),
    },
    ...rows.map((row, index) => ({
      key: String(index),
      title: <RowName name={rowNameOf(row, levels, framework.themes, strings)} />,
      counts: steps.flatMap((step) => step.rows[index] ?? []),
    })),
  ];
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
      <StepsKey strings={strings} />
      <WideTable titleId={`${id}--Title`} room={steps.length < 6 ? 'some' : roomFor(steps.length)}>
        <ColumnNames className="level-steps-head">
          <ColumnName className="level-steps-step">
            <span {...strings.language}>{strings.about}</span>
          </ColumnName>
          {steps.map((step, index) => (
            <ColumnName key={step.to.id} className="level-steps-step">
              {labels[index]}
              <StatusWord status={step.to.status} strings={strings} />
            </ColumnName>
          ))}
        </ColumnNames>
        <Rows>
          {body.map(({ key, title, counts }) => (
            <Row key={key} className="level-steps-row">
              <RowHeader className="level-steps-about">{title}</RowHeader>
              {counts.map((count, index) => (
                <Cell key={steps[index]?.to.id} className="level-steps-cell">
                  <p className="wide-table-label">{labels[index]}</p>
                  <StepCounts counts={count} strings={strings} />
                </Cell>
              ))}
            </Row>
          ))}
        </Rows>
      </WideTable>
    </section>
  );
}
