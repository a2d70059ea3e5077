const NAMED_AT_MOST = 5;

/** The first of several names, and how many more there are: "a, b, c, d, e and 2 more". */
export function firstNames(names: readonly string[]): string {
  const further = names.length - NAMED_AT_MOST;
  return names.slice(0, NAMED_AT_MOST).join(', ') + (further > 0 ? ` and ${further} more` : '');
}
