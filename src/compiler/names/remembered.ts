const MAX_REMEMBERED = 10_000;

/**
 * Keeps what was made of the texts that were asked for lately, as many stages ask for the same titles and levels share their
 * headings; what is made must follow from the text alone.
 */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, { readonly result: T }>();
  return (text) => {
    const known = made.get(text);
    if (known) return known.result;
    if (made.size >= MAX_REMEMBERED) made.clear();
    const result = make(text);
    made.set(text, { result });
    return result;
  };
}
