import { diffArrays } from 'diff';
import type { Pairs } from './pairs.ts';

/**
 * Finds what has another place among the others: all but the longest run of those whose order is the same.
 *
 * @param before in their order then; only those that have a partner count
 * @param after in their order now
 */
export function movedAmong<T>(before: readonly T[], after: readonly T[], pairs: Pairs<T>): ReadonlySet<T> {
  const places = new Map(after.map((one, at) => [one, at]));
  const order = before.flatMap((one) => places.get(pairs.get(one) as T) ?? []);
  if (order.every((place, at) => at === 0 || place > (order[at - 1] ?? 0))) return new Set();
  const moved = new Set(
    diffArrays(
      order,
      order.toSorted((a, b) => a - b),
    ).flatMap(({ removed, value }) => (removed ? value : [])),
  );
  return new Set(
    before.filter((one) => {
      const place = places.get(pairs.get(one) as T);
      return place !== undefined && moved.has(place);
    }),
  );
}
