/**
 * Returns a part of the model in which lists are changed, and then what is left in them. What does not change stays the same object.
 *
 * @param change what becomes of a list
 */
export function withLists<T>(part: T, change: (list: readonly unknown[]) => readonly unknown[]): T {
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) {
    const changed = change(part);
    const inner = changed.map((each) => withLists(each, change));
    const isSame = inner.length === part.length && inner.every((each, place) => each === part[place]);
    return isSame ? part : (inner as T);
  }
  const entries = Object.entries(part).map(([key, value]) => [key, withLists(value, change)] as const);
  const isSame = entries.every(([key, value]) => value === part[key as keyof typeof part]);
  return isSame ? part : (Object.fromEntries(entries) as T);
}
