import type { FrameworkOverview, LevelSummary, Track } from '../types.ts';

/** A track and its levels, from the foot up. */
export interface TrackLevels<L extends LevelSummary = LevelSummary> {
  readonly track: Track;
  readonly levels: readonly L[];
}

/** How people move through a framework, by the levels' ids. */
export interface Paths<L extends LevelSummary = LevelSummary> {
  /** The level below: on the same track or, for the first level of a branch, on another. A level at a start has none. */
  readonly previous: ReadonlyMap<string, L>;
  /** The levels that come next: the next one on the same track, then the first one of each branch. */
  readonly next: ReadonlyMap<string, readonly L[]>;
}

/** A framework as far as its paths go. */
export type PathSource<L extends LevelSummary = LevelSummary> = Pick<FrameworkOverview, 'tracks'> & {
  readonly levels: readonly L[];
};

/** Sorts a framework's levels by their tracks. */
export function byTrack<L extends LevelSummary>({ tracks, levels }: PathSource<L>): TrackLevels<L>[] {
  const lists = new Map<string, L[]>(tracks.map(({ id }) => [id, []]));
  for (const level of levels) lists.get(level.track)?.push(level);
  return tracks.map((track) => ({
    track,
    levels: (lists.get(track.id) ?? []).sort((a, b) => a.place.position - b.place.position),
  }));
}

/** Returns a track's levels from the foot up; none if the framework does not have the track. */
export function levelsOnTrack<L extends LevelSummary>(framework: PathSource<L>, id: string): readonly L[] {
  return byTrack(framework).find(({ track }) => track.id === id)?.levels ?? [];
}

/**
 * Finds what comes before and after each level. Where a level has no document yet, its neighbours follow each other.
 * All levels are found in one go: a framework is indexed once, whatever is asked of it.
 */
export function pathsOf<L extends LevelSummary>(framework: PathSource<L>): Paths<L> {
  const previous = new Map<string, L>();
  const next = new Map<string, L[]>();
  const tracks = byTrack(framework);
  const join = (before: L | undefined, level: L | undefined) => {
    if (!before || !level) return;
    previous.set(level.id, before);
    next.get(before.id)?.push(level);
  };
  for (const { id } of framework.levels) next.set(id, []);
  for (const { levels } of tracks) {
    for (const [index, level] of levels.entries()) join(levels[index - 1], level);
  }
  for (const { levels } of tracks) join(forkBefore(levels[0], tracks), levels[0]);
  return { previous, next };
}

/** Returns the levels that come next: the one above on the same track, then the first of each track that forks off here; none at the top. */
export function levelsAfter<L extends LevelSummary>(
  framework: PathSource<L>,
  { id }: LevelSummary,
): readonly L[] {
  return pathsOf(framework).next.get(id) ?? [];
}

/** Returns the level of another track after which a track starts, or the last one before it that has a document. */
export function forkBefore<L extends LevelSummary>(
  first: L | undefined,
  tracks: readonly TrackLevels<L>[],
): L | undefined {
  const passed = (first?.place.via ?? []).flatMap((passage) => {
    const origin = tracks.find(({ track }) => track.id === passage.track);
    return origin?.levels.filter(({ place }) => place.position <= passage.levels) ?? [];
  });
  return passed.at(-1);
}

/** How many steps up from the foot of the framework a level is. */
export function heightOf({ place }: LevelSummary): number {
  return place.below + place.position;
}

/** Whether the way to one level leads past the other: it is lower on the same track, or below a fork on the way. */
export function isOnTheWay(lower: LevelSummary, upper: LevelSummary): boolean {
  if (lower.track === upper.track) return lower.place.position < upper.place.position;
  const passage = upper.place.via?.find(({ track }) => track === lower.track);
  return passage !== undefined && lower.place.position <= passage.levels;
}

/** Whether the reader has come past a level, is there, or has it ahead. */
export function stateOf(
  level: LevelSummary,
  reader: LevelSummary | undefined,
): 'passed' | 'here' | 'ahead' | undefined {
  if (!reader) return undefined;
  if (reader.id === level.id) return 'here';
  return isOnTheWay(level, reader) ? 'passed' : 'ahead';
}

/** Returns the level at a height on the way to another or further on its track, if it has a document. */
export function levelAt(
  height: number,
  level: LevelSummary,
  levels: readonly LevelSummary[],
): LevelSummary | undefined {
  return levels.find(
    (other) => heightOf(other) === height && (other.track === level.track || isOnTheWay(other, level)),
  );
}
