import type { FrameworkOverview, LevelSummary, Phase, Track } from '../types.ts';
import { byTrack } from './paths.ts';

/** A level in the picture of the journey. */
export interface Stop {
  readonly level: LevelSummary;
  /** The column, counted from 1 within the stretch. */
  readonly column: number;
}

/** Levels of one track that belong to one phase, or to none, and are next to each other. */
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
  /** The column, counted from 1, in which the lane's first level is. */
  readonly from: number;
  /** Whether the lane branches off the first one, so that a bend can lead to it. */
  readonly forks: boolean;
  /** The level of another lane after which the lane starts, if that level has a document. */
  readonly forksAfter?: LevelSummary;
  /** How many columns the lane runs over. */
  readonly span: number;
  /** Whether the lane runs on behind its last level, to where another forks off. */
  readonly runsOn: boolean;
  readonly stretches: readonly Stretch[];
}

/** Lays a framework's levels out: a lane per track, a column per rank, a stretch per phase. */
export function layOutJourney(framework: FrameworkOverview): Lane[] {
  const tracks = byTrack(framework);
  const columns = findColumns(tracks.map(({ levels }) => levels));
  const columnOf = (level: LevelSummary) => columns.get(level) ?? 0;
  const [main] = tracks;
  const lanes = tracks.flatMap(({ track, levels }): Lane[] => {
    const [first] = levels;
    const last = levels.at(-1);
    if (!first || !last) return [];
    const from = columnOf(first);
    const fork = first.place.via?.at(-1);
    const origin = tracks.find((other) => other.track.id === fork?.track);
    const forksAfter = origin?.levels.find(({ place }) => place.position === fork?.levels);
    return [
      {
        track,
        from,
        span: columnOf(last) - from + 1,
        forks: origin !== undefined && origin === main,
        ...(forksAfter ? { forksAfter } : {}),
        runsOn: false,
        stretches: intoStretches(levels, framework.phases, (level) => columnOf(level) - from + 1),
      },
    ];
  });
  return lanes.map(reachingFork);
}

/** Lets the first lane run on to the second one, where that forks off behind its last level. */
function reachingFork(lane: Lane, index: number, [, second]: readonly Lane[]): Lane {
  const end = lane.from + lane.span - 1;
  const missing = second?.forks ? second.from - 1 - end : -1;
  const last = lane.stretches.at(-1);
  if (index > 0 || missing < 0 || !last) return lane;
  return {
    ...lane,
    span: lane.span + missing,
    runsOn: true,
    stretches: [...lane.stretches.slice(0, -1), { ...last, span: last.span + missing }],
  };
}

/** Assigns each level its column, counted from 1. Levels of one track that share a rank (L1.0 and L1) are side by side. */
function findColumns(tracks: readonly (readonly LevelSummary[])[]): Map<LevelSummary, number> {
  const places = tracks.flatMap((levels) =>
    levels.map((level, index) => {
      const among = index - levels.findIndex(({ rank }) => rank === level.rank);
      return { level, among, key: `${level.rank}/${among}` };
    }),
  );
  const inOrder = places.toSorted((a, b) => a.level.rank - b.level.rank || a.among - b.among);
  const keys = [...new Set(inOrder.map(({ key }) => key))];
  return new Map(places.map(({ level, key }) => [level, keys.indexOf(key) + 1]));
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
