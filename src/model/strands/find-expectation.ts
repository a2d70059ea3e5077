import { everyExpectation } from '../expectations.ts';
import type { Expectation, Level } from '../types.ts';

/** Returns the expectation of a level that has an id, wherever it is nested. */
export function findExpectation(level: Pick<Level, 'sections'>, id: string): Expectation | undefined {
  return level.sections.flatMap(everyExpectation).find((expectation) => expectation.id === id);
}
