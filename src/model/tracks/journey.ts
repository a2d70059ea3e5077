import type { FrameworkOverview, LevelSummary, Phase, Track } from '../types.ts';
import { byTrack, forkBefore, type TrackLevels } from './paths.ts';

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
  /** The column, counted from 1, in which the lane begins: behind the level that it forks off, otherwise at its own first one. */
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
  const tracks = byTrack(framework).filter(({ levels }) => levels.length > 0);
  const columns = findColumns(tracks);
  const columnOf = (level: LevelSummary) => columns.get(level) ?? 0;
  const lanes = tracks.map(({ track, levels }): Lane => {
    const fork = levels[0]?.place.via?.at(-1);
    const before = forkBefore(levels[0], tracks);
    const isFork = before?.track === fork?.track && before?.place.position === fork?.levels;
    const own = levels.map(columnOf);
    const from = Math.min(...own, ...(before ? [columnOf(before) + 1] : []));
    return {
      track,
      from,
      forks: before !== undefined && before.track === tracks[0]?.track.id,
      ...(before && isFork ? { forksAfter: before } : {}),
      span: Math.max(...own) - from + 1,
      runsOn: false,
      stretches: intoStretches(levels, framework.phases, (level) => columnOf(level) - from + 1),
    };
  });
  const [main, branch] = lanes;
  if (!main || !branch?.forks || branch.from !== main.from + main.span) return lanes;
  return [{ ...main, runsOn: true }, ...lanes.slice(1)];
}

/** Assigns each level its column, counted from 1. Levels of one track that share a rank (L1.0 and L1) are side by side. */
function findColumns(tracks: readonly TrackLevels[]): Map<LevelSummary, number> {
  const lifts = findLifts(tracks);
  const places = tracks.flatMap(({ track, levels }) =>
    levels.map((level, index) => {
      const rank = level.rank + (lifts.get(track.id) ?? 0);
      const among = index - levels.findIndex((other) => other.rank === level.rank);
      return { level, rank, among, key: `${rank}/${among}` };
    }),
  );
  const inOrder = places.toSorted((a, b) => a.rank - b.rank || a.among - b.among);
  const keys = [...new Set(inOrder.map(({ key }) => key))];
  return new Map(places.map(({ level, key }) => [level, keys.indexOf(key) + 1]));
}

/** By how much the ranks of each track are too low to stand behind the level that it forks off: 3, where M1 follows L3. */
function findLifts(tracks: readonly TrackLevels[]): Map<string, number> {
  const lifts = new Map<string, number>();
  const firsts = tracks.flatMap(({ levels }) => levels.slice(0, 1));
  // what a track leaves has fewer levels below
  for (const first of firsts.sort((a, b) => a.place.below - b.place.below)) {
    const before = forkBefore(first, tracks);
    const least = before ? before.rank + (lifts.get(before.track) ?? 0) + 1 : 0;
    lifts.set(first.track, Math.max(0, least - first.rank));
  }
  return lifts;
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
  return runs.map(({ phase, levels: run }, index) => {
    const columns = run.map(columnInLane);
    // the rail of the first one begins where the lane does
    const from = index === 0 ? 1 : Math.min(...columns);
    return {
      ...(phase ? { phase } : {}),
      from,
      span: Math.max(...columns) - from + 1,
      stops: run.map((level) => ({ level, column: columnInLane(level) - from + 1 })),
    };
  });
}
