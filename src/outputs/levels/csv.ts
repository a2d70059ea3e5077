import {
  type Column,
  csvText,
  type ExpectationEntry,
  expectationColumns,
  expectationEntries,
  sectionEntries,
} from '../../formats/csv.ts';
import { anchorOf } from '../../model/anchors.ts';
import type { ComparedExpectation } from '../../model/compare.ts';
import type { Framework, Level } from '../../model/types.ts';
import type { Strings } from '../../strings/strings.ts';
import { plain } from './content/address.ts';
import { type ComparedSections, comparisonOf } from './content/comparison.ts';

/** A level as a table for spreadsheets, with the columns of `expectations.csv`. */
export function levelCsv(level: Level): string {
  return csvText(expectationColumns, expectationEntries([level]));
}

interface ComparedEntry extends ExpectationEntry<ComparedExpectation> {
  readonly row: ComparedSections;
  readonly column: number;
}

/** Levels compared as a table for spreadsheets: the rows of the comparison in their order, a row for each expectation. */
export function comparisonCsv(framework: Framework, levels: readonly Level[], strings: Strings): string {
  const entries = comparisonOf(framework, levels, strings).rows.flatMap((row) => {
    if (row.type === 'fact') return [];
    return levels.flatMap((level, column): ComparedEntry[] => {
      const section = row.aligned.cells[column];
      const found = section ? sectionEntries<ComparedExpectation>(level, section) : [];
      return found.map((entry) => ({ ...entry, row, column }));
    });
  });
  const columns: readonly Column<ComparedEntry>[] = [
    ...expectationColumns,
    ['row', ({ row }) => plain([row.name])],
    ['row_reason', ({ row }) => plain([row.reason])],
    ['change', ({ expectation, row, column }) => expectation && row.changeOf(expectation, column)],
    ['same_as', ({ expectation }) => sameAs(expectation, levels)],
  ];
  return csvText(columns, entries);
}

/** The anchor of the expectation that is the same. */
function sameAs(expectation: ComparedExpectation | undefined, levels: readonly Level[]): string | undefined {
  const level = expectation?.sameAs && levels[expectation.sameAs.column];
  return level && anchorOf(level, { id: expectation.sameAs.expectation });
}
