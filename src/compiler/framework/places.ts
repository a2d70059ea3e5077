import type { Place, Track } from '../../model/types.ts';
import { compareOrders } from '../names/codes.ts';
import type { OrderedLevel } from './order.ts';
import type { TrackLevels } from './tracks.ts';

/** The track of a level, and its place on it. */
export interface PlaceOnTrack extends Pick<Place, 'position' | 'of' | 'below'> {
  readonly track: Track;
}

export function findPlaces(tracks: readonly TrackLevels[]): ReadonlyMap<OrderedLevel, PlaceOnTrack> {
  const [first] = tracks;
  const places = new Map<OrderedLevel, PlaceOnTrack>();
  for (const each of tracks) {
    const { track, levels } = each;
    const start = levels[0]?.order ?? [];
    const isBelow = ({ order }: OrderedLevel) => compareOrders(order, start) < 0;
    const below = each === first ? 0 : (first?.levels.filter(isBelow).length ?? 0);
    for (const [index, level] of levels.entries()) {
      places.set(level, { track, position: index + 1, of: levels.length, below });
    }
  }
  return places;
}
