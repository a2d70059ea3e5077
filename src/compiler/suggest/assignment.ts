/**
 * Gives each row a column of its own so that the scores add up to the most (the Hungarian method). Where there are more
 * rows than columns, some rows are left with none.
 *
 * @param scores by row, then by column; every row has as many
 */
export function bestAssignment(scores: readonly (readonly number[])[]): (number | undefined)[] {
  const columns = scores[0]?.length ?? 0;
  if (scores.length <= columns)
    return solve(scores.length, columns, (row, column) => at(scores, row, column));
  const rows: (number | undefined)[] = scores.map(() => undefined);
  const turned = solve(columns, scores.length, (column, row) => at(scores, row, column));
  for (const [column, row] of turned.entries()) rows[row] = column;
  return rows;
}

function at(scores: readonly (readonly number[])[], row: number, column: number): number {
  return scores[row]?.[column] ?? 0;
}

/** The method for at least as many columns as rows; index 0 of each list stands for "none". */
function solve(rows: number, columns: number, score: (row: number, column: number) => number): number[] {
  const rowPrice: number[] = Array(rows + 1).fill(0);
  const columnPrice: number[] = Array(columns + 1).fill(0);
  const rowOf: number[] = Array(columns + 1).fill(0);
  for (let row = 1; row <= rows; row += 1) {
    const slack: number[] = Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const from: number[] = Array(columns + 1).fill(0);
    const isVisited: boolean[] = Array(columns + 1).fill(false);
    rowOf[0] = row;
    let current = 0;
    while (rowOf[current] !== 0) {
      isVisited[current] = true;
      const currentRow = rowOf[current] ?? 0;
      let least = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let column = 1; column <= columns; column += 1) {
        if (isVisited[column]) continue;
        const cost =
          -score(currentRow - 1, column - 1) - (rowPrice[currentRow] ?? 0) - (columnPrice[column] ?? 0);
        if (cost < (slack[column] ?? 0)) {
          slack[column] = cost;
          from[column] = current;
        }
        if ((slack[column] ?? 0) < least) {
          least = slack[column] ?? 0;
          next = column;
        }
      }
      for (let column = 0; column <= columns; column += 1) {
        const priced = rowOf[column] ?? 0;
        if (isVisited[column]) {
          rowPrice[priced] = (rowPrice[priced] ?? 0) + least;
          columnPrice[column] = (columnPrice[column] ?? 0) - least;
        } else slack[column] = (slack[column] ?? 0) - least;
      }
      current = next;
    }
    while (current !== 0) {
      const before = from[current] ?? 0;
      rowOf[current] = rowOf[before] ?? 0;
      current = before;
    }
  }
  const columnOf: number[] = Array(rows).fill(0);
  for (let column = 1; column <= columns; column += 1) {
    const row = rowOf[column] ?? 0;
    if (row > 0) columnOf[row - 1] = column - 1;
  }
  return columnOf;
}
