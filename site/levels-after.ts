import type { Level } from 'career-levels';

/** The levels that come next: the one above on the same track, and the first of each track that forks off at this level. */
export function levelsAfter<Id extends string>(
  { levels }: { readonly levels: readonly Level<Id>[] },
  { track, place }: Level,
): readonly Level<Id>[] {
  return levels.filter((other) => {
    if (other.track === track) return other.place.position === place.position + 1;
    const way = other.place.via?.at(-1);
    return other.place.position === 1 && way?.track === track && way.levels === place.position;
  });
}
