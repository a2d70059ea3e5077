/**
 * Keeps what was made of an object, for as long as there is that object; what is made must follow from the object alone.
 * It is kept in the object, where nothing that lists, compares or copies its keys finds it: entries of a WeakMap outlive
 * their keys until the next full collection, and hold whole documents until then.
 */
export function once<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const made = Symbol(make.name);
  return (key) => {
    const known = (key as { readonly [made]?: { readonly result: T } })[made];
    if (known) return known.result;
    const result = make(key);
    Object.defineProperty(key, made, { value: { result } });
    return result;
  };
}
