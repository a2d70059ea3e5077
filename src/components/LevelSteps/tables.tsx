import type { ReactNode } from 'react';
import type { Size, TrackSteps } from '../../model/comparison/steps.ts';
import { distinctNames } from '../../model/names/name.ts';
import type { Framework, Level } from '../../model/types.ts';
import { rowNameOf } from '../../strings/compared.ts';
import type { Strings } from '../../strings/strings.ts';
import { RowName } from '../RowName/RowName.tsx';
import { Sentence } from '../Sentence/Sentence.tsx';
import { Marks } from './Marks.tsx';
import { StepCounts } from './StepCounts.tsx';
import { StepsKey } from './StepsKey.tsx';

/** What the table of a track shows. */
interface StepsTable {
  /** What the marks mean. */
  readonly legend: ReactNode;
  /** A level, or the step to it. */
  readonly columns: readonly { readonly level: Level; readonly label: ReactNode }[];
  /** A row for everything, then one for each theme, with a cell for each column. */
  readonly rows: readonly { readonly title: ReactNode; readonly cells: readonly ReactNode[] }[];
}

interface Props {
  framework: Framework;
  shape: TrackSteps;
  strings: Strings;
}

/** What is new, stays and is left out in each step. */
export function tableOfSteps(props: Props): StepsTable {
  const { framework, shape, strings } = props;
  const { levels, rows, steps } = shape;
  const names = distinctNames(levels);
  const counts = [
    steps.map((step) => step.counts),
    ...rows.map((_, row) => steps.flatMap((step) => step.rows[row] ?? [])),
  ];
  return {
    legend: <StepsKey strings={strings} />,
    columns: steps.map(({ to }, index) => ({
      level: to,
      label: (
        <Sentence
          strings={strings}
          content={framework.language}
          say={(name) => strings.step(name(names[index] ?? ''), name(names[index + 1] ?? ''))}
        />
      ),
    })),
    rows: titlesOf(props).map((title, row) => ({
      title,
      cells: (counts[row] ?? []).map((count, step) => (
        <StepCounts key={step} counts={count} strings={strings} />
      )),
    })),
  };
}

/** How much each level asks for: where every step is new from end to end, a picture of steps says nothing. */
export function tableOfSizes(props: Props): StepsTable {
  const { shape, strings } = props;
  const { levels, sizes } = shape;
  const names = distinctNames(levels);
  const totals = levels.map((_, column) => ({
    count: sizes.reduce((sum, row) => sum + (row[column]?.count ?? 0), 0),
    grown: sizes.reduce((sum, row) => sum + (row[column]?.grown ?? 0), 0),
  }));
  const hasGrown = totals.some(({ grown }) => grown > 0);
  return {
    legend: (
      <p className="level-steps-key" {...strings.language}>
        {hasGrown ? `${strings.sizes} ${strings.grownSizes}` : strings.sizes}
      </p>
    ),
    columns: levels.map((level, column) => ({ level, label: names[column] })),
    rows: titlesOf(props).map((title, row) => ({
      title,
      cells: ([totals, ...sizes][row] ?? []).map((size, column) => (
        <SizeMarks key={levels[column]?.id} size={size} hasGrown={hasGrown} strings={strings} />
      )),
    })),
  };
}

function titlesOf({ framework, shape: { levels, rows }, strings }: Props): ReactNode[] {
  return [
    <span key="all" {...strings.language}>
      {strings.all}
    </span>,
    ...rows.map((row, index) => (
      <RowName key={index} name={rowNameOf(row, levels, framework.themes, strings)} />
    )),
  ];
}

/** Filled marks for what grows from a lower level, if strands tell; otherwise for everything. */
function SizeMarks({ size, hasGrown, strings }: { size: Size; hasGrown: boolean; strings: Strings }) {
  const { count, grown } = size;
  const filled = hasGrown ? grown : count;
  const all = count > 0 ? strings.expectations(count) : strings.none;
  return (
    <>
      {filled > 0 && <Marks count={filled} />}
      {count > filled && <Marks change="begins" count={count - filled} />}
      <p className="level-steps-counts" {...strings.language}>
        {grown > 0 ? `${all}, ${strings.grownCount(grown)}` : all}
      </p>
    </>
  );
}
