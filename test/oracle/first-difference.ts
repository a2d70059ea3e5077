const END = 'the end';

/** Where two outlines part: the line expected, the line found, and up to three lines before; undefined where they are equal. */
export function firstDifference(expected: readonly string[], found: readonly string[]): string | undefined {
  const index = [...expected, END].findIndex((line, at) => line !== (found[at] ?? END));
  if (index < 0) return undefined;
  return [
    ...expected.slice(Math.max(0, index - 3), index).map((line) => `           ${line}`),
    `  expected ${expected[index] ?? END}`,
    `  found    ${found[index] ?? END}`,
  ].join('\n');
}
