import type { AlignedRow } from '../model/comparison/align.ts';
import type { ComparedExpectation, Comparison, SectionRow } from '../model/comparison/compare.ts';
import { titleOf } from '../model/comparison/matrix.ts';
import { sectionName } from '../model/names/section-name.ts';
import { isOnTheWay } from '../model/tracks/paths.ts';
import type { Language, Level, Theme } from '../model/types.ts';
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

/**
 * What each level adds to those on the way to it; where none leads to another, what each has alone. A sentence for each
 * level that there is something to say of.
 */
export function summaryOf(
  { counts }: Comparison,
  { levels, names, strings }: Pick<ComparedPlace, 'levels' | 'names' | 'strings'>,
): Sentence[] {
  const climbs = levels.map((upper) => levels.some((lower) => isOnTheWay(lower, upper)));
  return counts.flatMap((count, column): Sentence[] => {
    const level = names[column] ?? '';
    if (climbs[column]) return [(mark) => strings.adds(mark(level), count.new, count.same)];
    return climbs.includes(true) ? [] : [(mark) => strings.alone(mark(level), count.only)];
  });
}
