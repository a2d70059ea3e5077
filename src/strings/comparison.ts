import {
  type Change,
  type ComparedExpectation,
  type ComparedSection,
  compareLevels,
  type FactRow,
  type SectionRow,
} from '../model/comparison/compare.ts';
import { foldExpectations } from '../model/expectations.ts';
import { distinctNames } from '../model/names/name.ts';
import type { Level, RichText, Theme } from '../model/types.ts';
import { type ComparedPlace, changeOf, type RowName, rowNameOf, summaryOf } from './compared.ts';
import { plainSentence, type Sentence } from './sentence.ts';
import type { CompareStrings, LevelStrings } from './strings.ts';

/** A comparison in words: components draw it, exports write it. */
export interface ComparisonView {
  readonly title: Sentence;
  /** What the higher levels add to the ones below. */
  readonly summary: readonly Sentence[];
  /** The levels' names, as short as possible while they differ. */
  readonly names: readonly string[];
  readonly rows: readonly (FactView | SectionView)[];
}

interface RowView {
  readonly name: RowName;
  /** Says that all levels are the same here. `cells` then has a single cell. */
  readonly same: Sentence | undefined;
}

/** An attribute or the phase, side by side. A level that does not have it has an undefined cell. */
export interface FactView extends RowView {
  readonly type: 'fact';
  readonly cells: readonly (RichText | undefined)[];
}

/** Sections that belong together. */
export interface SectionView extends RowView {
  readonly type: 'section';
  /** Why they do. */
  readonly reason: Sentence;
  readonly row: SectionRow;
  readonly cells: readonly SectionCell[];
}

/** One level's section in a row, or a note that it has none. */
export type SectionCell =
  | { readonly level: Level; readonly section: ComparedSection; readonly runs: readonly Run[] }
  | { readonly level: Level; readonly section?: never; readonly none: Sentence };

/** Expectations in a row that are marked alike, in their author's order. */
export interface Run {
  readonly change: Change;
  /** Says what they are marked as. Undefined if the expectation or row around them says it already. */
  readonly says: Sentence | undefined;
  readonly expectations: readonly ComparedInRun[];
}

/** An expectation, and those nested under it. */
export interface ComparedInRun {
  readonly expectation: ComparedExpectation;
  readonly nested: readonly Run[];
}

/** What to compare. */
export interface Compared {
  /** Two to five levels of one framework, in the order of the columns. */
  readonly levels: readonly Level[];
  readonly themes: readonly Theme[];
  readonly strings: LevelStrings & CompareStrings;
  /** Whether to leave out what is the same in all levels. Default false. */
  readonly differencesOnly?: boolean;
}

/** Compares levels and puts the result into words. */
export function comparisonView({ levels, themes, strings, differencesOnly }: Compared): ComparisonView {
  const names = distinctNames(levels);
  const context = { levels, names, strings };
  const comparison = compareLevels(levels);
  const sameIn: Sentence = (mark) => strings.sameIn(names.map(mark));

  const factView = ({ type, label, cells, equal }: FactRow): FactView => ({
    type: 'fact',
    name: type === 'phase' ? { text: strings.phase, language: strings.language } : { text: label },
    same: equal ? sameIn : undefined,
    cells: equal ? cells.slice(0, 1) : cells,
  });

  const sectionView = (row: SectionRow): SectionView => ({
    type: 'section',
    name: rowNameOf(row, levels, themes, strings),
    reason: (mark) =>
      row.reason === 'only'
        ? strings.reason.only(names.filter((_, column) => row.cells[column]).map(mark))
        : strings.reason[row.reason],
    same: row.equal ? sameIn : undefined,
    row,
    cells: (row.equal ? levels.slice(0, 1) : levels).map((level, column) => {
      const section = row.cells[column];
      if (!section) return { level, none: (mark) => strings.noCounterpart(mark(names[column] ?? '')) };
      const expectations = differencesOnly ? differing(section.expectations) : section.expectations;
      return { level, section, runs: runsOf(expectations, { ...context, row, column }) };
    }),
  });

  return {
    title: (mark) => strings.compared(names.map(mark)),
    summary: summaryOf(comparison, context),
    names,
    rows: comparison.rows
      .filter(({ equal }) => !differencesOnly || !equal)
      .map((row) => (row.type === 'section' ? sectionView(row) : factView(row))),
  };
}

/** @param said what the expectation around these is already marked as, so that it is not repeated */
function runsOf(expectations: readonly ComparedExpectation[], place: ComparedPlace, said = ''): Run[] {
  const runs: { text: string; change: Change; says: Sentence | undefined; expectations: ComparedInRun[] }[] =
    [];
  for (const expectation of expectations) {
    const says = changeOf(expectation, place);
    // if the whole row is the same, the row says so
    const text = place.row.equal ? '' : plainSentence(says);
    const compared = { expectation, nested: runsOf(expectation.children, place, text) };
    const current = runs.at(-1);
    if (current?.text === text) current.expectations.push(compared);
    else
      runs.push({
        text,
        change: expectation.change,
        says: text === said ? undefined : says,
        expectations: [compared],
      });
  }
  return runs;
}

/** Returns expectations that differ, and equal ones that contain one that differs. */
function differing(expectations: readonly ComparedExpectation[]): ComparedExpectation[] {
  return foldExpectations<ComparedExpectation, ComparedExpectation>(expectations, (expectation, children) =>
    expectation.change !== 'same' || children.length > 0 ? [{ ...expectation, children }] : [],
  );
}
