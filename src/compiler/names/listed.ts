const LISTED_AT_MOST = 3;

/** Names things in a sentence: the first of them, and how many more there are. */
export function listed(names: readonly string[]): string {
  const named = names.slice(0, LISTED_AT_MOST);
  const further = names.length - named.length;
  return further > 0 ? `${named.join(', ')} and ${further} more` : named.join(' and ');
}
