import { alignLevels } from '../../../model/comparison/align.ts';
import type { Expectation, Level } from '../../../model/types.ts';
import type { StepDraft } from '../../strands/strand.ts';

/** An expectation that may grow from another, or into one. */
export interface Candidate extends StepDraft {
  /** The row of its section, in a comparison of the two levels. */
  readonly row: number;
  /** Its place among the expectations of the section, counted from 0. */
  readonly place: number;
  /** How many the section has. */
  readonly count: number;
}

/**
 * Returns what two levels expect, in the rows in which a comparison has it. Signs of success are expected of nobody.
 *
 * @param isFree whether an expectation is on no strand yet
 */
export function candidatesOf(
  lower: Level,
  upper: Level,
  isFree: (expectation: Expectation) => boolean,
): readonly [readonly Candidate[], readonly Candidate[]] {
  const rows = alignLevels([lower, upper]).filter(({ kind }) => kind !== 'success');
  const inColumn = (column: 0 | 1, level: Level) =>
    rows.flatMap(({ cells }, row) => {
      const section = cells[column];
      const count = section?.expectations.length ?? 0;
      return (section?.expectations ?? []).flatMap((expectation, place): Candidate[] =>
        section && isFree(expectation) ? [{ level, section, expectation, row, place, count }] : [],
      );
    });
  return [inColumn(0, lower), inColumn(1, upper)];
}

const LOOSE = 0.25;

/** How much two expectations are at the same place, from 0 to 1; between sections of unlike length places say less. */
export function samenessOf(lower: Candidate, upper: Candidate): number {
  if (lower.row !== upper.row) return 0;
  if (lower.count === upper.count) return lower.place === upper.place ? 1 : 0;
  return LOOSE * (1 - Math.abs(relative(lower) - relative(upper)));
}

/** Its place between the first of its section, 0, and the last, 1. */
function relative({ place, count }: Candidate): number {
  return count > 1 ? place / (count - 1) : 0.5;
}
