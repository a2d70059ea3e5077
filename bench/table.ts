/** Writes rows under headings, in columns of even width; all but the first column are set right. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [headings, ...rows];
  const widths = headings.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    widths.map((width, column) =>
      column === 0 ? (row[0] ?? '').padEnd(width) : (row[column] ?? '').padStart(width),
    );
  const rule = widths.map((width) => '-'.repeat(width));
  return [line(headings), rule, ...rows.map(line)].map((cells) => cells.join('  ').trimEnd()).join('\n');
}

export function seconds(milliseconds: number): string {
  return milliseconds < 1_000 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / 1_000).toFixed(2)} s`;
}

export function mebibytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(0)} MiB`;
}

/** How many times as much; nothing where there is nothing to compare with. */
export function times(value: number, unit: number | undefined): string {
  return unit === undefined ? '' : `${(value / unit).toFixed(1)} x`;
}

/** A share in percent; nothing to take it of is a dash. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${Math.round((100 * part) / whole)} %`;
}
