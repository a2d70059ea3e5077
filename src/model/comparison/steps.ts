import { everyExpectation } from '../expectations.ts';
import { levelsOnTrack, pathsOf } from '../tracks/paths.ts';
import type { Framework, Level, Section, Strand } from '../types.ts';
import { type AlignedRow, alignLevels } from './align.ts';
import { type Counts, compareLevels, isAsked } from './compare.ts';

/** What it takes to get from one level to the next. */
export interface Step {
  readonly from: Level;
  readonly to: Level;
  /** `new` and `same` count what the upper level asks for, `only` what the lower one alone does. */
  readonly counts: Counts;
  /** The same for each row of the track. */
  readonly rows: readonly Counts[];
}

/** The steps of a track, and the rows of sections over which they are counted. Signs of success are left out: nobody is asked for them. */
export interface TrackSteps {
  /** From the foot of the track up; a branch begins with the level that it forks off. */
  readonly levels: readonly Level[];
  readonly rows: readonly AlignedRow[];
  /** From the first level to the second, from that one to the third, and so on. */
  readonly steps: readonly Step[];
  /** How many expectations each level has in each row; nested ones count. */
  readonly sizes: readonly (readonly Size[])[];
}

/** How many expectations a level has in a row, and how many of them grow from a lower level shown, as strands tell. */
export interface Size {
  readonly count: number;
  readonly grown: number;
}

/** Counts each step of a track, in all and row by row; a track that the framework does not have has no steps. */
export function stepsOf(framework: Framework, track: string): TrackSteps {
  const own = levelsOnTrack(framework, track);
  const fork = own[0] && pathsOf(framework).previous.get(own[0].id);
  const levels = fork ? [fork, ...own] : own;
  const rows = alignLevels(levels).filter(isAsked);
  const rowsOf = levels.map((_, column) => new Map(rows.map(({ cells }, row) => [cells[column]?.id, row])));

  const steps = levels.slice(1).map((to, lower): Step => {
    const from = levels[lower] ?? to;
    const comparison = compareLevels([from, to]);
    const counts = rows.map(() => ({ same: 0, new: 0, only: 0 }));
    for (const row of comparison.rows) {
      if (row.type !== 'section') continue;
      const [lowerSection, upperSection] = row.cells;
      const below =
        lowerSection && isAsked(lowerSection) && counts[rowsOf[lower]?.get(lowerSection.id) ?? -1];
      if (below) below.only += row.counts[0]?.only ?? 0;
      const above =
        upperSection && isAsked(upperSection) && counts[rowsOf[lower + 1]?.get(upperSection.id) ?? -1];
      if (above) above.same += row.counts[1]?.same ?? 0;
      if (above) above.new += row.counts[1]?.new ?? 0;
    }
    return { from, to, counts: ofStep(comparison.counts), rows: counts };
  });
  const sizes = rows.map(({ cells }) =>
    cells.map((section, column) => sizeOf(section, grownAt(levels, column, framework.strands))),
  );
  return { levels, rows, steps, sizes };
}

function sizeOf(section: Section | undefined, grown: ReadonlySet<string>): Size {
  const ids = section && isAsked(section) ? everyExpectation(section).map(({ id }) => id) : [];
  return { count: ids.length, grown: ids.filter((id) => grown.has(id)).length };
}

/** The ids of a level's expectations that are on a strand with one of the levels before it. */
function grownAt(levels: readonly Level[], column: number, strands: readonly Strand[] = []): Set<string> {
  const before = new Set(levels.slice(0, column).map(({ id }) => id));
  return new Set(
    strands
      .filter(({ steps }) => steps.some(({ level }) => before.has(level)))
      .flatMap(({ steps }) => steps.filter(({ level }) => level === levels[column]?.id))
      .map(({ expectation }) => expectation),
  );
}

function ofStep([lower, upper]: readonly Counts[]): Counts {
  return { same: upper?.same ?? 0, new: upper?.new ?? 0, only: lower?.only ?? 0 };
}
