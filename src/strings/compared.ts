import type { AlignedRow } from '../model/comparison/align.ts';
import {
  type ComparedExpectation,
  type Comparison,
  repeats,
  type SectionRow,
} from '../model/comparison/compare.ts';
import { titleOf } from '../model/comparison/matrix.ts';
import { sectionName } from '../model/names/section-name.ts';
import { originsOf } from '../model/strands/origins.ts';
import { isOnTheWay } from '../model/tracks/paths.ts';
import type { Language, Level, Strand, Theme } from '../model/types.ts';
import type { Sentence } from './sentence.ts';
import type { CompareStrings, LevelStrings } from './strings.ts';

/** Where an expectation stands in a comparison, and the words to say so with. */
export interface ComparedPlace {
  readonly levels: readonly Level[];
  /** The levels' names as short as tells them apart. */
  readonly names: readonly string[];
  readonly row: SectionRow;
  /** The place of the expectation's level among the levels. */
  readonly column: number;
  readonly strings: CompareStrings;
}

/** What an expectation is: the same as another level's, new, or in its own level alone. */
export function changeOf(
  { change, sameAs }: ComparedExpectation,
  { levels, names, row, column, strings }: ComparedPlace,
): Sentence {
  const about = names[sameAs?.column ?? column] ?? '';
  if (!sameAs || row.cells[sameAs.column]?.id === sameAs.section) {
    return (mark) => strings.change[change](mark(about));
  }
  const section = levels[sameAs.column]?.sections.find(({ id }) => id === sameAs.section);
  return section?.title
    ? (mark) => strings.sameElsewhere(mark(about), mark(sectionName(section)))
    : (mark) => strings.change.same(mark(about));
}

/** The name of a row. */
export interface RowName {
  readonly text: string;
  /** The language of the interface, if the words are ours and not the authors'. */
  readonly language?: Language;
}

/** Returns the name of a row of sections: the authors' words for it, otherwise ours. */
export function rowNameOf(
  row: AlignedRow,
  levels: readonly Level[],
  themes: readonly Theme[],
  strings: LevelStrings & CompareStrings,
): RowName {
  const theirs = titleOf(row, themes);
  return theirs === undefined
    ? { text: ourNameOf(row, levels, strings), language: strings.language }
    : { text: theirs };
}

function ourNameOf(
  { reason, kind, cells }: AlignedRow,
  levels: readonly Level[],
  strings: CompareStrings,
): string {
  if (reason !== 'position') return strings.row[kind];
  const column = cells.findIndex((section) => section);
  const themeSections = levels[column]?.sections.filter((section) => section.kind === 'theme') ?? [];
  return strings.themeAt(themeSections.findIndex(({ id }) => id === cells[column]?.id) + 1);
}

/** More rows than these are no answer to the question where a level differs. */
const MOST_NAMED = 3;

/**
 * What each level adds to those on the way to it, where none leads to another, what each has alone, and what holds for all
 * of them in one sentence.
 */
export function summaryOf(
  { counts, rows }: Comparison,
  {
    levels,
    names,
    themes,
    strands,
    strings,
  }: Pick<ComparedPlace, 'levels' | 'names'> & {
    readonly themes: readonly Theme[];
    readonly strands: readonly Strand[] | undefined;
    readonly strings: LevelStrings & CompareStrings;
  },
): Sentence[] {
  const sectionRows = rows.filter((row) => row.type === 'section');
  const isShared = ({ cells }: SectionRow) => cells.filter((section) => section).length > 1;
  if (levels.length > 1 && !sectionRows.some(isShared)) {
    return [(mark) => strings.nothingInCommon(names.map(mark))];
  }

  const upper = levels.flatMap((level, column) =>
    levels.some((lower) => isOnTheWay(lower, level)) ? [column] : [],
  );
  const asked = (column: number) => counts[column] ?? { same: 0, new: 0, only: 0 };
  const nameOf = (column: number) => names[column] ?? '';

  if (!repeats(counts)) {
    const asking = upper.filter((column) => asked(column).new > 0);
    if (upper.length === 0) return [(mark) => strings.noneShared(names.map(mark))];
    if (asking.length > 0) {
      const total = asking.reduce((sum, column) => sum + asked(column).new, 0);
      return [
        (mark) => strings.anew(asking.map(nameOf).map(mark), total),
        ...grownOf(levels, names, strands, strings),
      ];
    }
  }
  if (upper.length === 0) {
    return levels.map((_, column) => (mark) => strings.alone(mark(nameOf(column)), asked(column).only));
  }
  return upper.map((column): Sentence => {
    const { same: kept, new: added } = asked(column);
    if (kept <= added) return (mark) => strings.adds(mark(nameOf(column)), added, kept);
    const where = sectionRows
      .filter((row) => row.kind !== 'success' && (row.counts[column]?.new ?? 0) > 0)
      .map((row) => rowNameOf(row, levels, themes, strings));
    const named = where.length > MOST_NAMED ? [] : where;
    return (mark) =>
      strings.keeps(
        mark(nameOf(column)),
        kept,
        added,
        named.map(({ text, language }) => (language ? text : mark(text))),
      );
  });
}

/** How much of the higher of two levels grows from the lower one, as its author says. */
function grownOf(
  levels: readonly Level[],
  names: readonly string[],
  strands: readonly Strand[] | undefined,
  strings: CompareStrings,
): Sentence[] {
  const [first, second, third] = levels;
  if (!first || !second || third) return [];
  const isUp = isOnTheWay(first, second);
  const [lower, upper] = isUp ? [first, second] : [second, first];
  const count = originsOf(upper, lower, strands).size;
  return count === 0 ? [] : [(mark) => strings.grown(count, mark(names[isUp ? 0 : 1] ?? ''))];
}
