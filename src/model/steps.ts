import type { AlignedRow } from './align.ts';
import { type Counts, compareLevels } from './compare.ts';
import { titleOf } from './matrix.ts';
import { pathsOf } from './paths.ts';
import type { Framework, Level } from './types.ts';

/** How much of a step falls to one theme. */
export interface StepRow extends Pick<AlignedRow, 'reason' | 'kind' | 'theme'> {
  /** Undefined where neither a theme nor a shared heading names the row: the interface has a word for its `kind`. */
  readonly title?: string;
  readonly counts: Counts;
}

/** What it takes to get from one level to the next. */
export interface Step {
  readonly from: Level;
  readonly to: Level;
  /** `new` and `same` count what the upper level asks for, `only` what the lower one alone does. */
  readonly counts: Counts;
  readonly rows: readonly StepRow[];
}

/** Every step of a framework, along the tracks and into each branch, in the order of the levels that they lead to. */
export function stepsOf(framework: Framework): Step[] {
  const { previous } = pathsOf(framework);
  return framework.levels.flatMap((to) => {
    const from = previous.get(to.id);
    if (!from) return [];
    const { rows, counts } = compareLevels([from, to], framework.tracks);
    return {
      from,
      to,
      counts: ofStep(counts),
      rows: rows.flatMap((row): StepRow[] => {
        if (row.type !== 'section') return [];
        const { reason, kind, theme } = row;
        const title = titleOf(row, framework.themes);
        return [
          {
            reason,
            kind,
            ...(theme === undefined ? {} : { theme }),
            ...(title === undefined ? {} : { title }),
            counts: ofStep(row.counts),
          },
        ];
      }),
    };
  });
}

function ofStep([lower, upper]: readonly Counts[]): Counts {
  return { same: upper?.same ?? 0, new: upper?.new ?? 0, only: lower?.only ?? 0 };
}
