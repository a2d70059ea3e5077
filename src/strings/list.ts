/** Names as the language in question lists them: "L3, L4 and L5". */
export function list(tag: string, names: readonly string[]): string {
  return new Intl.ListFormat(tag).format(names);
}
