import {
  type Column,
  csvText,
  type ExpectationEntry,
  expectationColumns,
  expectationEntries,
  sectionEntries,
} from '../../formats/csv.ts';
import type { ComparedExpectation } from '../../model/comparison/compare.ts';
import { anchorOf } from '../../model/names/anchors.ts';
import type { Framework, Level } from '../../model/types.ts';
import { changeOf } from '../../strings/compared.ts';
import { comparisonView, type SectionView } from '../../strings/comparison.ts';
import { plainSentence } from '../../strings/sentence.ts';
import type { Strings } from '../../strings/strings.ts';

/** A level as a table for spreadsheets, with the columns of `expectations.csv`. */
export function levelCsv({ strands }: Framework, level: Level): string {
  return csvText(expectationColumns(strands), expectationEntries([level]));
}

interface ComparedEntry extends ExpectationEntry<ComparedExpectation> {
  readonly view: SectionView;
  readonly column: number;
}

/** Levels compared as a table for spreadsheets: the rows of the comparison in their order, a row for each expectation. */
export function comparisonCsv(
  { themes, strands }: Framework,
  levels: readonly Level[],
  strings: Strings,
): string {
  const { names, rows } = comparisonView({ levels, themes, strings });
  const entries = rows.flatMap((view) => {
    if (view.type === 'fact') return [];
    return levels.flatMap((level, column): ComparedEntry[] => {
      const section = view.row.cells[column];
      const found = section ? sectionEntries<ComparedExpectation>(level, section) : [];
      return found.map((entry) => ({ ...entry, view, column }));
    });
  });
  const columns: readonly Column<ComparedEntry>[] = [
    ...expectationColumns(strands),
    ['row', ({ view }) => view.name.text],
    ['row_reason', ({ view }) => plainSentence(view.reason)],
    [
      'change',
      ({ expectation, view: { row }, column }) =>
        expectation && plainSentence(changeOf(expectation, { levels, names, strings, row, column })),
    ],
    ['same_as', ({ expectation }) => sameAs(expectation, levels)],
  ];
  return csvText(columns, entries);
}

/** The anchor of the expectation that is the same. */
function sameAs(expectation: ComparedExpectation | undefined, levels: readonly Level[]): string | undefined {
  const level = expectation?.sameAs && levels[expectation.sameAs.column];
  return level && anchorOf(level, { id: expectation.sameAs.expectation });
}
