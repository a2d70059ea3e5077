import type { Passage, Place, Track } from '../../model/types.ts';
import type { Forks } from './fork.ts';
import type { OrderedLevel } from './order.ts';
import type { OrderedTrack } from './tracks.ts';

/** Where a level is: its track, and its place on it. */
export interface PlaceOnTrack extends Pick<Place, 'position' | 'of' | 'below' | 'via'> {
  readonly track: Track;
}

/** Finds the place of each level; the way to a track leads over those that it leaves. */
export function findPlaces(
  tracks: readonly OrderedTrack[],
  forks: Forks,
): ReadonlyMap<OrderedLevel, PlaceOnTrack> {
  const places = new Map<OrderedLevel, PlaceOnTrack>();
  for (const each of tracks) {
    const { track, levels } = each;
    const via = passagesTo(each, forks);
    const below = via.reduce((sum, passage) => sum + passage.levels, 0);
    const way = via.length > 0 ? { below, via } : { below };
    for (const [index, level] of levels.entries()) {
      places.set(level, { track, position: index + 1, of: levels.length, ...way });
    }
  }
  return places;
}

function passagesTo(track: OrderedTrack, forks: Forks): readonly Passage[] {
  const fork = forks.get(track);
  if (!fork) return [];
  const levels = fork.on.levels.indexOf(fork.after) + 1;
  return [...passagesTo(fork.on, forks), { track: fork.on.track.id, levels }];
}
