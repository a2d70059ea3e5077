import { distinctNames } from '../../model/name.ts';
import { stepsOf } from '../../model/steps.ts';
import type { Framework } from '../../model/types.ts';
import { en } from '../../strings/en.ts';
import type { Strings } from '../../strings/strings.ts';
import { RowName } from '../RowName/RowName.tsx';
import { Sentence } from '../Sentence/Sentence.tsx';
import { StatusWord } from '../StatusNote/StatusWord.tsx';
import { classes, type DisplayProps, type ElementProps, headingTag } from '../shared.ts';
import { roomFor } from '../WideTable/room.ts';
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
  const id = `steps--${track?.id ?? ''}`;
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
      title: <RowName row={row} levels={levels} themes={framework.themes} strings={strings} />,
      counts: steps.flatMap((step) => step.rows[index] ?? []),
    })),
  ];
  return (
    <section
      id={id}
      aria-labelledby={`${id}--title`}
      {...framework.language}
      {...rest}
      className={classes('career-levels level-steps', className)}
    >
      <Title id={`${id}--title`} className="career-levels-title">
        <Sentence
          strings={strings}
          content={framework.language}
          say={(name) => strings.steps(name(track?.title || framework.title))}
        />
      </Title>
      <StepsKey strings={strings} />
      <table
        role="table"
        className="wide-table"
        aria-labelledby={`${id}--title`}
        data-room={steps.length < 6 ? 'some' : roomFor(steps.length)}
      >
        <thead role="rowgroup" className="wide-table-head level-steps-head">
          <tr role="row" className="wide-table-row">
            <th
              role="columnheader"
              scope="col"
              className="wide-table-cell wide-table-column level-steps-step"
            >
              <span {...strings.language}>{strings.about}</span>
            </th>
            {steps.map((step, index) => (
              <th
                key={step.to.id}
                role="columnheader"
                scope="col"
                className="wide-table-cell wide-table-column level-steps-step"
              >
                {labels[index]}
                <StatusWord status={step.to.status} strings={strings} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="wide-table-body">
          {body.map(({ key, title, counts }) => (
            <tr key={key} role="row" className="wide-table-row level-steps-row">
              <th role="rowheader" scope="row" className="wide-table-cell level-steps-about">
                {title}
              </th>
              {counts.map((count, index) => (
                <td key={steps[index]?.to.id} role="cell" className="wide-table-cell level-steps-cell">
                  <p className="wide-table-label">{labels[index]}</p>
                  <StepCounts counts={count} strings={strings} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
