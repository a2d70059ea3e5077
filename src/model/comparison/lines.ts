import type { LevelSummary, Strand } from '../types.ts';
import { comparable } from '../words/fold.ts';
import { plainText } from '../words/plain.ts';
import { numbering } from './align.ts';
import { areEqual, type ComparedExpectation, textOfExpectation } from './compare.ts';

/** Expectations of a row that are level with each other. */
export interface ComparedLine {
  /** The strand that they are steps of, if they are beside each other for that. */
  readonly strand?: Strand;
  /** Whether every level has them, with the same text, nested expectations and examples. */
  readonly equal: boolean;
  /** One list for each level, in its author's order. */
  readonly cells: readonly (readonly ComparedExpectation[])[];
}

/**
 * Puts expectations of one strand beside each other, and what two levels ask in the same words. First comes a line for each
 * strand, then what has no match, if only an empty line, then a line for each match that differs in what is nested under it,
 * last all that is equal at every level.
 *
 * @param cells the expectations of a row, a list for each level
 */
export function linesOf(
  cells: readonly (readonly ComparedExpectation[])[],
  levels: readonly Pick<LevelSummary, 'id'>[],
  strands: readonly Strand[] = [],
): ComparedLine[] {
  const matches = matchesIn(cells);
  const equal = matches.filter((match) => areEqual(match, textOfExpectation));
  const grown = strandsIn(
    cells.map((cell, column) => cell.filter((each) => !equal.some((match) => match[column] === each))),
    levels,
    strands,
  );
  const inStrand = new Set(grown.flatMap((line) => line.cells.flat()));
  const others = matches.filter(
    (match) => !equal.includes(match) && !match.some((each) => each && inStrand.has(each)),
  );
  const matched = new Set([...equal.flat(), ...others.flat(), ...inStrand]);
  return [
    ...grown,
    { equal: false, cells: cells.map((cell) => cell.filter((expectation) => !matched.has(expectation))) },
    ...others.map((match) => ({ equal: false, cells: match.map((each) => (each ? [each] : [])) })),
    ...(equal.length > 0
      ? [{ equal: true, cells: cells.map((_, column) => equal.flatMap((match) => match[column] ?? [])) }]
      : []),
  ];
}

/** Finds the strands that at least two levels are on here. An expectation of several is on the line of the first one. */
function strandsIn(
  cells: ComparedLine['cells'],
  levels: readonly Pick<LevelSummary, 'id'>[],
  strands: readonly Strand[],
): ComparedLine[] {
  const taken = new Set<ComparedExpectation>();
  return strands.flatMap((strand) => {
    const ids = levels.map((level) => strand.steps.find((step) => step.level === level.id)?.expectation);
    const lists = cells.map((cell, column) =>
      cell.filter((each) => each.id === ids[column] && !taken.has(each)),
    );
    const found = lists.flat();
    if (found.length < 2) return [];
    for (const each of found) taken.add(each);
    return [{ strand, equal: false, cells: lists }];
  });
}

/** Finds what at least two levels have, by its text; a text that comes twice is matched with the other level's second. */
function matchesIn(
  cells: readonly (readonly ComparedExpectation[])[],
): (ComparedExpectation | undefined)[][] {
  const number = numbering();
  const byText = new Map<string, (ComparedExpectation | undefined)[]>();
  for (const [column, cell] of cells.entries()) {
    for (const expectation of cell) {
      const key = number(column, comparable(plainText(expectation.text)));
      const match = byText.get(key) ?? cells.map(() => undefined);
      match[column] = expectation;
      byText.set(key, match);
    }
  }
  return [...byText.values()].filter((match) => match.filter((each) => each).length > 1);
}
