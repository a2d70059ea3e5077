import type { OrderedLevel } from './order.ts';
import type { OrderedTrack } from './tracks.ts';

/** Where a track leaves another. */
export interface Fork {
  /** The level after which it starts. */
  readonly after: OrderedLevel;
  /** The track of that level. */
  readonly on: OrderedTrack;
  /** Why, for `--explain`. Missing if the owner says it. */
  readonly reason?: string;
}

/** The tracks that leave others. A track without a fork has a start of its own. */
export type Forks = ReadonlyMap<OrderedTrack, Fork | undefined>;

/** Whether the way to one track leads over the other. */
export function leadsOver(to: OrderedTrack, over: OrderedTrack, forks: Forks): boolean {
  if (to === over) return true;
  const fork = forks.get(to);
  return fork !== undefined && leadsOver(fork.on, over, forks);
}
