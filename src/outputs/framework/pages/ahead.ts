import { type Comparison, repeats, type SectionRow } from '../../../model/comparison/compare.ts';
import { everyExpectation } from '../../../model/expectations.ts';
import { originsOf } from '../../../model/strands/origins.ts';
import type { Level, Section, Strand } from '../../../model/types.ts';
import type { Strings } from '../../../strings/strings.ts';

/** A section of the next level that says what the level before does not. */
export interface SectionAhead {
  readonly row: SectionRow;
  readonly section: Section;
  /** How many expectations it asks for. Signs of success are not counted: nobody is asked for them. */
  readonly count: string | undefined;
  /** The strands that its expectations are on. */
  readonly strands: readonly Strand[];
}

/** Finds what the second of two levels takes, section by section; empty sections and those that stay as they are take nothing. */
export function sectionsAhead(
  { counts, rows }: Comparison,
  [lower, upper]: readonly [Level, Level],
  all: readonly Strand[] = [],
  strings: Strings,
): readonly SectionAhead[] {
  return rows.flatMap((row): SectionAhead[] => {
    if (row.type !== 'section' || row.equal) return [];
    const { 1: section } = row.cells;
    const { new: added = 0, same = 0 } = row.counts[1] ?? {};
    if (!section) return [];
    const { intro, expectations, examples } = section;
    if (added === 0 && (expectations.length > 0 || intro.length + examples.length === 0)) return [];
    const ids = new Set(everyExpectation(section).map(({ id }) => id));
    const strands = all.filter(({ steps }) =>
      steps.some((step) => step.level === upper.id && ids.has(step.expectation)),
    );
    const grown = originsOf(upper, lower, strands).size;
    const said = repeats(counts)
      ? [strings.counts.new(added), ...(same > 0 ? [strings.counts.same(same)] : [])]
      : [strings.expectations(added), ...(grown > 0 ? [strings.grownCount(grown)] : [])];
    const isCounted = row.kind !== 'success' && added > 0;
    return [{ row, section, count: isCounted ? said.join(', ') : undefined, strands }];
  });
}
