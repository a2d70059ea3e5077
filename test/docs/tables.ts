/** Puts the table in the place of the one whose head begins with the same word. */
export function withTable(text: string, [head, rows]: [string, readonly string[]]): string {
  const [, word] = head.split(' ');
  const start = text.indexOf(`| ${word} |`);
  if (start < 0) throw new Error(`There is no table of a ${word}.`);
  const end = text.indexOf('\n\n', start);
  const rule = head.replaceAll(/[^|]+/g, ' --- ');
  return text.slice(0, start) + [head, rule, ...rows].join('\n') + text.slice(end);
}
