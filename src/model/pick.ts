/** The named keys of a value, as far as it has them. */
export function pick<T extends object, K extends keyof T>(
  value: T,
  keys: Readonly<Record<K, true>>,
): Pick<T, K> {
  const picked = Object.entries(value).filter(([key]) => Object.hasOwn(keys, key));
  return Object.fromEntries(picked) as Pick<T, K>;
}
