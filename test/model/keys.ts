/**
 * The keys in a value of the model, with those that lead to them: `levels.place.position`. A text is one value, and so is
 * what is nested in its own kind.
 */
export function keysOf(value: unknown, path: readonly string[] = []): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((item) => keysOf(item, path)))];
  const isWhole = !isObject(value) || 'type' in value || path.at(-1) === 'children';
  if (isWhole) return path.length > 0 ? [path.join('.')] : [];
  return Object.entries(value).flatMap(([key, inside]) => keysOf(inside, [...path, key]));
}

/** A value with what another one has under some of its keys. */
export function withKeysOf<T>(value: T, other: T, keys: readonly string[]): T {
  return keys.reduce((changed, key) => withKeyOf(changed, other, key.split('.')) as T, value);
}

function withKeyOf(value: unknown, other: unknown, path: readonly string[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return other;
  if (Array.isArray(value)) {
    return value.map((item, index) => withKeyOf(item, (other as unknown[])[index] ?? item, path));
  }
  if (!isObject(value) || !isObject(other)) return value;
  return { ...value, [key]: withKeyOf(value[key], other[key], rest) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
