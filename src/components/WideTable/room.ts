/** How much room a table needs before it is laid out as one; see WideTable.css. */
export type Room = 'some' | 'more' | 'most';

/** The room for a number of columns that hold running text. */
export function roomFor(columns: number): Room {
  if (columns < 3) return 'some';
  return columns === 3 ? 'more' : 'most';
}
