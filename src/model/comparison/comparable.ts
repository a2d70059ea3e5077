/** One level alone is not compared. */
export const FEWEST_COMPARED = 2;

/** Nobody can read more columns side by side. */
export const MOST_COMPARED = 5;

/** Whether there are enough levels to compare, and not too many. */
export function isComparable(levels: readonly unknown[]): boolean {
  return levels.length >= FEWEST_COMPARED && levels.length <= MOST_COMPARED;
}
