import { everyExpectation } from '../expectations.ts';
import type { Framework, Level, Section } from '../types.ts';

/** How much of a framework its audience does not get. */
export interface Withheld {
  readonly levels: readonly Level[];
  /** How much of each other kind is left out of the levels that stay, in the order in which it is reported. */
  readonly counts: Readonly<Record<keyof typeof KINDS, number>>;
}

/** What is counted, and how much of it a framework has; of expectations, how many there are in sections that are left. */
const KINDS = {
  section: ({ sections, levels }) => sections.length + sum(levels, (level) => level.sections.length),
  expectation: ({ levels }, open) =>
    sum(levels, ({ id, sections }) => sections.filter(isIn(id, open)).flatMap(everyExpectation).length),
  attribute: ({ levels }) => sum(levels, ({ attributes }) => attributes.length),
  principle: ({ principles }) => principles.length,
  phase: ({ phases }) => phases.length,
  change: ({ changes = [] }) => changes.length,
  strand: ({ strands = [] }) => strands.length,
  term: ({ glossary = [] }) => glossary.length,
  item: () => 0,
  owner: ({ levels }) => sum(levels, ({ owner }) => (owner === undefined ? 0 : 1)),
  'review date': ({ levels }) => sum(levels, ({ reviewBy }) => (reviewBy === undefined ? 0 : 1)),
} satisfies Readonly<Record<string, (framework: Framework, open: Framework) => number>>;

/**
 * Counts what one version of a framework has and the other has not.
 *
 * @param items how many items of lists, and other parts of texts, it has not
 */
export function withheldOf(whole: Framework, open: Framework, items: number): Withheld {
  const left = new Set(open.levels.map(({ id }) => id));
  const before = { ...whole, levels: whole.levels.filter(({ id }) => left.has(id)) };
  const counts = Object.entries(KINDS).map(([kind, count]) => [
    kind,
    count(before, open) - count(open, open),
  ]);
  return {
    levels: whole.levels.filter(({ id }) => !left.has(id)),
    counts: { ...(Object.fromEntries(counts) as Withheld['counts']), item: items },
  };
}

function sum(levels: readonly Level[], sizeOf: (level: Level) => number): number {
  return levels.reduce((total, level) => total + sizeOf(level), 0);
}

/** Whether a section of a level is in a framework. */
function isIn(level: string, { levels }: Framework): (section: Section) => boolean {
  const left = new Set(levels.find(({ id }) => id === level)?.sections.map(({ id }) => id));
  return ({ id }) => left.has(id);
}
