/** Puts the table in the place of the one whose head begins with the same cell. */
export function withTable(text: string, [head, rows]: [string, readonly string[]]): string {
  const [cell] = head.slice('| '.length).split(' | ');
  const start = text.indexOf(`| ${cell} |`);
  if (start < 0) throw new Error(`There is no table of a ${cell}.`);
  const end = text.indexOf('\n\n', start);
  const rule = head.replaceAll(/[^|]+/g, ' --- ');
  return text.slice(0, start) + [head, rule, ...rows].join('\n') + text.slice(end);
}
