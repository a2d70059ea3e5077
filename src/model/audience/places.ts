import type { LevelSummary, Passage, Place } from '../types.ts';

/**
 * Returns the place that a level has when others are left out. Levels that the index names and no document describes still count.
 *
 * @param left the levels that are left out
 */
export function placeWithout({ track, place }: LevelSummary, left: readonly LevelSummary[]): Place {
  const { via = [], below: _, ...own } = place;
  const upTo = (id: string, position: number) =>
    left.filter((other) => other.track === id && other.place.position <= position).length;
  const passages = via.flatMap(({ track, levels }): Passage[] => {
    const stay = levels - upTo(track, levels);
    return stay > 0 ? [{ track, levels: stay }] : [];
  });
  return {
    ...own,
    position: place.position - upTo(track, place.position),
    of: place.of - upTo(track, place.of),
    below: passages.reduce((sum, { levels }) => sum + levels, 0),
    ...(passages.length > 0 && { via: passages }),
  };
}
