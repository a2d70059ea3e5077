import { comparable } from '../words/fold.ts';
import { plainText } from '../words/plain.ts';
import { numbering } from './align.ts';
import { areEqual, type ComparedExpectation, textOfExpectation } from './compare.ts';

/** Expectations of a row that are level with each other. */
export interface ComparedLine {
  /** Whether every level has them, with the same text, nested expectations and examples. */
  readonly equal: boolean;
  /** One list for each level, in its author's order. */
  readonly cells: readonly (readonly ComparedExpectation[])[];
}

/**
 * Puts what two levels ask in the same words beside each other. First comes what has no match, then a line for each match
 * that differs in what is nested under it, last all that is equal at every level. The first line is there even if it is empty.
 *
 * @param cells the expectations of a row, a list for each level
 */
export function linesOf(cells: readonly (readonly ComparedExpectation[])[]): ComparedLine[] {
  const matches = matchesIn(cells);
  const equal = matches.filter((match) => areEqual(match, textOfExpectation));
  const others = matches.filter((match) => !equal.includes(match));
  const matched = new Set(matches.flat());
  return [
    { equal: false, cells: cells.map((cell) => cell.filter((expectation) => !matched.has(expectation))) },
    ...others.map((match) => ({ equal: false, cells: match.map((each) => (each ? [each] : [])) })),
    ...(equal.length > 0
      ? [{ equal: true, cells: cells.map((_, column) => equal.flatMap((match) => match[column] ?? [])) }]
      : []),
  ];
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
