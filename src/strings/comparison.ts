import { compareLevels, type FactRow, repeats, type SectionRow } from '../model/comparison/compare.ts';
import { distinctNames } from '../model/names/name.ts';
import { isOnTheWay } from '../model/tracks/paths.ts';
import type { Level, RichText, Strand, Theme } from '../model/types.ts';
import { type RowName, rowNameOf, summaryOf } from './compared.ts';
import { type LineView, lineViewsOf } from './comparison-lines.ts';
import type { Sentence } from './sentence.ts';
import type { CompareStrings, LevelStrings } from './strings.ts';

/** A comparison in words: components draw it, exports write it. */
export interface ComparisonView {
  readonly title: Sentence;
  /** What the higher levels add to the ones below. */
  readonly summary: readonly Sentence[];
  /** The levels' names, as short as possible while they differ. */
  readonly names: readonly string[];
  /** Of two levels of which one leads to the other, the column of the lower one. */
  readonly from: number | undefined;
  readonly rows: readonly (FactView | SectionView)[];
}

/** An attribute or the phase, side by side. A level that does not have it has an undefined cell. */
export interface FactView {
  readonly type: 'fact';
  readonly name: RowName;
  /** Says that all levels are the same here. `cells` then has a single cell. */
  readonly same: Sentence | undefined;
  readonly cells: readonly (RichText | undefined)[];
}

/** Sections that belong together. */
export interface SectionView {
  readonly type: 'section';
  readonly name: RowName;
  readonly row: SectionRow;
  /** Why they do. */
  readonly reason: Sentence;
  /** What is said of the row beside its name: the reason where the name does not tell, and that all is worded anew. */
  readonly notes: readonly Sentence[];
  /** A row that all levels have alike has a single line with a single cell. */
  readonly lines: readonly LineView[];
}

/** What to compare. */
export interface Compared {
  /** Two to five levels of one framework, in the order of the columns. */
  readonly levels: readonly Level[];
  readonly themes: readonly Theme[];
  readonly strands?: readonly Strand[] | undefined;
  readonly strings: LevelStrings & CompareStrings;
  /** Whether to leave out what is the same in all levels. Default false. */
  readonly differencesOnly?: boolean;
}

/** Compares levels and puts the result into words. */
export function comparisonView({
  levels,
  themes,
  strands = [],
  strings,
  differencesOnly,
}: Compared): ComparisonView {
  const names = distinctNames(levels);
  const comparison = compareLevels(levels);
  const isAnew = !comparison.rows.some((row) => row.type === 'section' && repeats(row.counts));
  const from = columnBelow(levels);
  const sameIn: Sentence = (mark) => strings.sameIn(names.map(mark));

  const factView = ({ type, label, cells, equal }: FactRow): FactView => ({
    type: 'fact',
    name: type === 'phase' ? { text: strings.phase, language: strings.language } : { text: label },
    same: equal ? sameIn : undefined,
    cells: equal ? cells.slice(0, 1) : cells,
  });

  const sectionView = (row: SectionRow): SectionView => {
    const name = rowNameOf(row, levels, themes, strings);
    const reason: Sentence = (mark) =>
      row.reason === 'only'
        ? strings.reason.only(names.filter((_, column) => row.cells[column]).map(mark))
        : strings.reason[row.reason];
    const isNamed = row.reason === 'theme' || row.reason === 'heading';
    // where nothing repeats in any row, the summary says so
    const isAlone = row.reason === 'only' || isAnew || !isWordedAnew(row);
    return {
      type: 'section',
      name,
      row,
      reason,
      notes: [...(isNamed ? [] : [reason]), ...(isAlone ? [] : [() => strings.wordedAnew])],
      lines: lineViewsOf({ levels, names, row, name, strands, strings, sameIn, differencesOnly }),
    };
  };

  return {
    title: (mark) => {
      const marked = names.map(mark);
      const [lower = '', upper = ''] = marked;
      return from === 0 ? strings.fromTo(lower, upper) : strings.compared(marked);
    },
    summary: summaryOf(comparison, { levels, names, themes, strands, strings }),
    names,
    from,
    rows: comparison.rows
      .filter(({ equal }) => !differencesOnly || !equal)
      .map((row) => (row.type === 'section' ? sectionView(row) : factView(row))),
  };
}

function columnBelow([first, second, third]: readonly Level[]): number | undefined {
  if (!first || !second || third) return undefined;
  if (isOnTheWay(first, second)) return 0;
  return isOnTheWay(second, first) ? 1 : undefined;
}

function isWordedAnew({ counts }: SectionRow): boolean {
  return !repeats(counts) && counts.some((count) => count.new + count.only > 0);
}
