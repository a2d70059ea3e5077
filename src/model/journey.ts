import type { FrameworkOverview, LevelSummary, Phase, Track } from './types.ts';

/** A level in the picture of the journey. */
export interface Stop {
  readonly level: LevelSummary;
  /** The column, counted from 1 within the stretch. */
  readonly column: number;
}

/** Levels of one track that belong to one phase, or to none, and stand next to each other. */
export interface Stretch {
  readonly phase?: Phase;
  /** The stretch's first column, counted from 1 within the lane. */
  readonly from: number;
  /** How many columns the stretch runs over. */
  readonly span: number;
  readonly stops: readonly Stop[];
}

/** A track as it runs across the picture of the journey. */
export interface Lane {
  readonly track: Track;
  /** The column, counted from 1, in which the lane's first level stands. */
  readonly from: number;
  /** The level of the first lane after which this lane forks off; undefined for a lane with a start of its own. */
  readonly forksAfter?: LevelSummary;
  /** How many columns the lane runs over. */
  readonly span: number;
  readonly stretches: readonly Stretch[];
}

/** The journey as lanes over columns, one column per rank. */
export interface Journey {
  readonly columns: number;
  readonly lanes: readonly Lane[];
}

/** Lays a framework's levels out: a lane per track, a column per rank, a stretch per phase. */
export function layOutJourney(framework: FrameworkOverview): Journey {
  const ranks = [...new Set(framework.levels.map((level) => level.rank))].sort((a, b) => a - b);
  const columnOf = (level: LevelSummary) => ranks.indexOf(level.rank) + 1;
  const byTrack = framework.tracks.map((track) => ({
    track,
    levels: framework.levels.filter((level) => level.track === track.id).sort((a, b) => a.rank - b.rank),
  }));
  const [main] = byTrack;
  const lanes = byTrack.flatMap(({ track, levels }): Lane[] => {
    const [first] = levels;
    const last = levels.at(-1);
    if (!first || !last) return [];
    const from = columnOf(first);
    const forksAfter =
      track === main?.track ? undefined : main?.levels.findLast((level) => level.rank < first.rank);
    return [
      {
        track,
        from,
        span: columnOf(last) - from + 1,
        ...(forksAfter ? { forksAfter } : {}),
        stretches: intoStretches(levels, framework.phases, (level) => columnOf(level) - from + 1),
      },
    ];
  });
  return { columns: ranks.length, lanes };
}

function intoStretches(
  levels: readonly LevelSummary[],
  phases: readonly Phase[],
  columnInLane: (level: LevelSummary) => number,
): Stretch[] {
  const runs: { phase: Phase | undefined; levels: LevelSummary[] }[] = [];
  for (const level of levels) {
    const phase = phases.find((candidate) => candidate.levels.includes(level.id));
    const current = runs.at(-1);
    if (current && current.phase === phase) current.levels.push(level);
    else runs.push({ phase, levels: [level] });
  }
  return runs.map(({ phase, levels: run }) => {
    const columns = run.map(columnInLane);
    const from = Math.min(...columns);
    return {
      ...(phase ? { phase } : {}),
      from,
      span: Math.max(...columns) - from + 1,
      stops: run.map((level) => ({ level, column: columnInLane(level) - from + 1 })),
    };
  });
}
