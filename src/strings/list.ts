/** They take long to make, and much memory. */
const formats: Record<string, Intl.ListFormat> = {};

/** Names as the language in question lists them: "L3, L4 and L5", or "L3, L4 or L5" where the reader chooses. */
export function list(
  tag: string,
  names: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return (formats[tag + type] ??= new Intl.ListFormat(tag, { type })).format(names);
}
