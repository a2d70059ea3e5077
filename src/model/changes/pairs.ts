import { groupBy } from '../group.ts';

/** What belongs together of two revisions: of each of the earlier which of the later it is. */
export type Pairs<T> = ReadonlyMap<T, T>;

/** What is of one revision, of the other, or of both. */
export interface Pair<T> {
  readonly before?: T;
  readonly after?: T;
}

/**
 * Pairs what has the same key: by the first kind of key, then of what is left by the second, and so on. Of several with one key the first
 * goes with the first. An empty key is none.
 *
 * @param pairs what is paired already; gets the new pairs
 */
export function pairByKeys<T>(
  before: readonly T[],
  after: readonly T[],
  keys: readonly ((one: T) => string)[],
  pairs = new Map<T, T>(),
): Map<T, T> {
  for (const keyOf of keys) {
    const { before: old, after: anew } = unpaired(before, after, pairs);
    const waiting = groupBy(anew, keyOf);
    for (const one of old) {
      const key = keyOf(one);
      const other = key === '' ? undefined : waiting.get(key)?.shift();
      if (other) pairs.set(one, other);
    }
  }
  return pairs;
}

/**
 * Pairs what is left by how much it has in common, the most first.
 *
 * @param pairs gets the new pairs
 * @param common how much two have in common; 0 if they do not belong together
 */
export function pairByCommon<T>(
  before: readonly T[],
  after: readonly T[],
  pairs: Map<T, T>,
  common: (one: T, other: T) => number,
): void {
  const { before: old, after: anew } = unpaired(before, after, pairs);
  const taken = new Set<T>();
  const scored = old
    .flatMap((one) => anew.map((other) => ({ one, other, score: common(one, other) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  for (const { one, other } of scored) {
    if (pairs.has(one) || taken.has(other)) continue;
    pairs.set(one, other);
    taken.add(other);
  }
}

function unpaired<T>(before: readonly T[], after: readonly T[], pairs: Pairs<T>) {
  const taken = new Set(pairs.values());
  return {
    before: before.filter((one) => !pairs.has(one)),
    after: after.filter((one) => !taken.has(one)),
  };
}

/**
 * Puts two lists into one, in an order that both could have written: by the mean of the two places. What is in one list only stands
 * after the one that it follows there.
 */
export function inOneOrder<T>(
  before: readonly T[],
  after: readonly T[],
  pairs: Pairs<T>,
): readonly Pair<T>[] {
  // of what is in the later list, where it was
  const oldPlaces = new Map(before.map((one, at) => [pairs.get(one), at]));
  const newPlaces = new Map(after.map((one, at) => [one, at]));
  const placed: { readonly pair: Pair<T>; readonly place: number }[] = [];
  let last = -1;
  for (const [at, one] of before.entries()) {
    const other = pairs.get(one);
    const place = other === undefined ? undefined : newPlaces.get(other);
    if (other !== undefined && place !== undefined) {
      last = place;
      placed.push({ pair: { before: one, after: other }, place: at + place });
    } else placed.push({ pair: { before: one }, place: at + last + 0.5 });
  }
  last = -1;
  for (const [at, one] of after.entries()) {
    const place = oldPlaces.get(one);
    if (place === undefined) placed.push({ pair: { after: one }, place: at + last + 0.5 });
    else last = place;
  }
  return placed.sort((a, b) => a.place - b.place).map(({ pair }) => pair);
}
