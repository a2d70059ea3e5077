import {
  type Change,
  type ComparedExpectation,
  type ComparedSection,
  repeats,
} from '../model/comparison/compare.ts';
import { type ComparedLine, linesOf } from '../model/comparison/lines.ts';
import { foldExpectations } from '../model/expectations.ts';
import { sectionName } from '../model/names/section-name.ts';
import type { Level, Prose, RichText, Strand } from '../model/types.ts';
import { fold } from '../model/words/fold.ts';
import { type ComparedPlace, changeOf, type RowName } from './compared.ts';
import { plainSentence, type Sentence } from './sentence.ts';
import type { CompareStrings, LevelStrings } from './strings.ts';

/** A part of a row that is level across the columns. */
export interface LineView {
  /** The strand that the expectations are on. */
  readonly strand: Strand | undefined;
  /** The name of the strand; after such lines, the name of what is on none. */
  readonly name: RowName | undefined;
  /** Says that all levels are the same here. `cells` then has a single cell. */
  readonly same: Sentence | undefined;
  /** One for each level; undefined if it has nothing in this line. */
  readonly cells: readonly (LineCell | undefined)[];
}

/** What a level's section says in a line, or a note that the level has no such section. */
export type LineCell =
  | {
      readonly level: Level;
      readonly section: ComparedSection;
      /** Whether links to the section arrive here. */
      readonly isFirst: boolean;
      /** Whether the section's own heading is shown. The name of the row may say it already. */
      readonly hasHeading: boolean;
      readonly intro: Prose;
      readonly runs: readonly Run[];
      readonly examples: readonly RichText[];
    }
  | { readonly level: Level; readonly section?: never; readonly none: Sentence };

/** Expectations in a line that are marked alike, in their author's order. */
export interface Run {
  readonly change: Change;
  /** Says what they are marked as. Undefined if what is around them says it, or if all of the row is worded anew. */
  readonly says: Sentence | undefined;
  readonly expectations: readonly ComparedInRun[];
}

/** An expectation, and those nested under it. */
export interface ComparedInRun {
  readonly expectation: ComparedExpectation;
  readonly nested: readonly Run[];
}

interface Context extends Omit<ComparedPlace, 'column' | 'strings'> {
  readonly strings: LevelStrings & CompareStrings;
  readonly name: RowName;
  readonly strands: readonly Strand[];
  readonly sameIn: Sentence;
  /** Whether to leave out what is the same in all levels. */
  readonly differencesOnly: boolean | undefined;
}

/** Puts the sections of a row side by side, line by line. */
export function lineViewsOf(context: Context): LineView[] {
  const { row, levels, strands, strings, sameIn, differencesOnly } = context;
  const expectations = row.cells.map((section) => section?.expectations ?? []);
  if (row.equal) {
    const cell = cellOf(context, 0, expectations[0] ?? [], { isFirst: true, isMarked: false });
    return [{ strand: undefined, name: undefined, same: sameIn, cells: [cell] }];
  }
  const isMarked = repeats(row.counts);
  const lines = linesOf(differencesOnly ? expectations.map(differing) : expectations, levels, strands);
  const hasStrands = lines.some(({ strand }) => strand);
  const views: LineView[] = [];
  const add = ({ strand, equal, cells }: ComparedLine, name?: RowName) => {
    const shown = (equal ? levels.slice(0, 1) : levels).map((_, column) => {
      // of its own column: another may have said something before
      const isFirst = !views.some((view) => view.cells[column]);
      return cellOf(context, column, cells[column] ?? [], { isFirst, isMarked: isMarked && !equal });
    });
    if (shown.some((cell) => cell))
      views.push({ strand, name, same: equal ? sameIn : undefined, cells: shown });
  };
  // what the sections say before their expectations is over all strands
  if (hasStrands) add({ equal: false, cells: [] });
  const others = hasStrands ? { text: strings.row.other, language: strings.language } : undefined;
  for (const line of lines)
    add(line, line.strand ? { text: line.strand.title } : line.equal ? undefined : others);
  return views;
}

function cellOf(
  { levels, names, row, name, strings }: Context,
  column: number,
  expectations: readonly ComparedExpectation[],
  { isFirst, isMarked }: { isFirst: boolean; isMarked: boolean },
): LineCell | undefined {
  const { [column]: level } = levels;
  const { [column]: section } = row.cells;
  if (!level) return undefined;
  if (!section) {
    return isFirst ? { level, none: (mark) => strings.noCounterpart(mark(names[column] ?? '')) } : undefined;
  }
  const place = { levels, names, row, column, strings };
  const runs = runsOf(expectations, isMarked ? place : undefined);
  if (!isFirst) {
    if (runs.length === 0) return undefined;
    return { level, section, isFirst, hasHeading: false, intro: [], runs, examples: [] };
  }
  const { title, intro, examples } = section;
  const hasHeading = title !== '' && fold(sectionName(section)) !== fold(name.text);
  if (!hasHeading && intro.length + runs.length + examples.length === 0) return undefined;
  return { level, section, isFirst, hasHeading, intro, runs, examples };
}

/**
 * @param place undefined if nothing is marked
 * @param said what the expectation around these is already marked as, so that it is not repeated
 */
function runsOf(
  expectations: readonly ComparedExpectation[],
  place: ComparedPlace | undefined,
  said = '',
): Run[] {
  const runs: { text: string; change: Change; says: Sentence | undefined; expectations: ComparedInRun[] }[] =
    [];
  for (const expectation of expectations) {
    const says = place && changeOf(expectation, place);
    const text = says ? plainSentence(says) : '';
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
