/** How much room a table needs before it is laid out as one, and before all of its columns fit; see WideTable.css. */
export type Room = 'some' | 'more' | 'most' | 'full' | 'over';

/** The room for a number of columns that hold running text. */
export function roomFor(columns: number): Room {
  if (columns < 3) return 'some';
  if (columns === 3) return 'more';
  if (columns < 6) return 'most';
  return columns === 6 ? 'full' : 'over';
}
