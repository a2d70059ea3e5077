import { csvText, expectationColumns, expectationEntries } from '../../formats/csv.ts';
import type { Framework } from '../../model/types.ts';

/**
 * Writes what a framework expects as a table for spreadsheets: `expectations.csv`. Each expectation has a row, nested ones
 * after their parent, with its own examples in a cell, a line each; an example of a section as a whole has a row of its
 * own, so that it is told apart by its kind and not repeated in every row. Texts are without marks.
 *
 * @returns text by path; the same framework always gives the same text
 */
export function emitCsv({ levels, strands }: Framework): Map<string, string> {
  return new Map([['expectations.csv', csvText(expectationColumns(strands), expectationEntries(levels))]]);
}
