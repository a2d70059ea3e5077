import type { Expectation, Level } from '../types.ts';

/** Returns the expectation of a level that has an id, wherever it is nested. */
export function findExpectation(level: Pick<Level, 'sections'>, id: string): Expectation | undefined {
  for (const { expectations } of level.sections) {
    const found = within(expectations, id);
    if (found) return found;
  }
  return undefined;
}

function within(expectations: readonly Expectation[], id: string): Expectation | undefined {
  for (const expectation of expectations) {
    const found = expectation.id === id ? expectation : within(expectation.children, id);
    if (found) return found;
  }
  return undefined;
}
