import type { AlignedRow } from '../model/align.ts';
import type { ComparedExpectation, Comparison, SectionRow } from '../model/compare.ts';
import { isOnTheWay } from '../model/paths.ts';
import { sectionName } from '../model/section-name.ts';
import type { Level, Track } from '../model/types.ts';
import type { CompareStrings } from './strings.ts';

/** Marks a name within a sentence. */
type Name = (text: string) => string;

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
  name: Name,
): string {
  const about = name(names[sameAs?.column ?? column] ?? '');
  if (!sameAs || row.cells[sameAs.column]?.id === sameAs.section) return strings.change[change](about);
  const section = levels[sameAs.column]?.sections.find(({ id }) => id === sameAs.section);
  return section?.title
    ? strings.sameElsewhere(about, name(sectionName(section)))
    : strings.change.same(about);
}

/** What a row of sections is called where its authors have no name for it. */
export function rowNameOf(
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
 * level that there is something to say of, to be made with its names marked.
 */
export function summaryOf(
  { counts }: Comparison,
  { levels, names, strings }: Pick<ComparedPlace, 'levels' | 'names' | 'strings'>,
  tracks: readonly Track[],
): ((name: Name) => string)[] {
  const climbs = levels.map((upper) => levels.some((lower) => isOnTheWay(lower, upper, tracks[0]?.id)));
  return counts.flatMap((count, column) => {
    const level = names[column] ?? '';
    if (climbs[column]) return [(name: Name) => strings.adds(name(level), count.new, count.same)];
    return climbs.includes(true) ? [] : [(name: Name) => strings.alone(name(level), count.only)];
  });
}
