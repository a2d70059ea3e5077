/** The first line of a table and its rows. */
export type Table = readonly [head: string, rows: readonly string[]];

/**
 * Returns the text with the table in place of the one that has the same head.
 *
 * @throws if there is no such table
 */
export function withTable(text: string, [head, rows]: Table): string {
  const start = text.indexOf(`${head}\n`);
  if (start < 0) throw new Error(`There is no table with the head ${head}`);
  const end = text.indexOf('\n\n', start);
  const rule = head.replaceAll(/[^|]+/g, ' --- ');
  return text.slice(0, start) + [head, rule, ...rows].join('\n') + text.slice(end);
}

/** Returns a row with these cells. */
export function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
