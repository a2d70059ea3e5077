import type { Phase } from '../../model/types.ts';
import { fold } from '../../model/words/fold.ts';
import { isInOrders } from '../names/codes.ts';
import type { PhaseDraft } from '../readme/phase.ts';
import type { OrderedLevel } from './order.ts';
import type { OrderedTrack } from './tracks.ts';

/** The levels of a phase are those that it names in parentheses, else those of the first track with its codes. */
export function resolvePhase(
  { id, title, label, text, orders, named }: PhaseDraft,
  levels: readonly OrderedLevel[],
  [first]: readonly OrderedTrack[],
): Phase {
  const byTitle = levels.filter(
    ({ title, order }) => named.has(fold(title)) && (orders.length === 0 || isInOrders(order, orders)),
  );
  const chosen =
    byTitle.length > 0 ? byTitle : (first?.levels.filter(({ order }) => isInOrders(order, orders)) ?? []);
  return { id, title, label, text, levels: chosen.flatMap(({ draft }) => draft?.id ?? []) };
}
