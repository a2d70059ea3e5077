import type { FrameworkOverview, LevelSummary, Track } from './types.ts';

/** A track and its levels, from the foot up. */
export interface TrackLevels<L extends LevelSummary = LevelSummary> {
  readonly track: Track;
  readonly levels: readonly L[];
}

/** How people move through a framework, by the levels' ids. */
export interface Paths<L extends LevelSummary = LevelSummary> {
  /** The level below: on the same track, or on the main one where a branch begins. A level at a start has none. */
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

/**
 * Finds what comes before and after each level. Where a level has no document yet, its neighbours follow each other.
 * All levels are found in one go: a framework is indexed once, whatever is asked of it.
 */
export function pathsOf<L extends LevelSummary>(framework: PathSource<L>): Paths<L> {
  const previous = new Map<string, L>();
  const next = new Map<string, L[]>();
  const [main, ...others] = byTrack(framework);
  const forkOf = ({ place }: L) =>
    main?.levels.findLast(({ place: { position } }) => position <= place.below);
  const add = (level: L, before: L | undefined) => {
    next.set(level.id, []);
    if (!before) return;
    previous.set(level.id, before);
    next.get(before.id)?.push(level);
  };
  for (const [index, level] of main?.levels.entries() ?? []) add(level, main?.levels[index - 1]);
  for (const { levels } of others) {
    for (const [index, level] of levels.entries()) add(level, levels[index - 1] ?? forkOf(level));
  }
  return { previous, next };
}

/** How many steps up from the foot of the framework a level is. */
export function heightOf({ place }: LevelSummary): number {
  return place.below + place.position;
}

/**
 * Whether the way to one level leads past the other: it is lower on the same track, or on the main track below the
 * fork. `main` is the id of the framework's first track; without it, any track that has a start of its own is taken for
 * the one that a branch forks off.
 */
export function isOnTheWay(lower: LevelSummary, upper: LevelSummary, main?: string): boolean {
  if (lower.track === upper.track) return lower.place.position < upper.place.position;
  const isMain = main === undefined ? lower.place.below === 0 : lower.track === main;
  return isMain && lower.place.position <= upper.place.below;
}
