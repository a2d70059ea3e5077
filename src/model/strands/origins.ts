import type { Expectation, Level, Strand } from '../types.ts';
import { findExpectation } from './find-expectation.ts';

/** What an expectation grows from at a lower level. */
export interface Origin {
  readonly strand: Strand;
  readonly expectation: Expectation;
}

/** Finds what each expectation of a level grows from at another one, by its id; the first strand that leads there counts. */
export function originsOf(
  upper: Level,
  lower: Level,
  strands: readonly Strand[] = [],
): ReadonlyMap<string, Origin> {
  const origins = new Map<string, Origin>();
  for (const strand of strands) {
    const stepAt = (level: Level) => strand.steps.find((step) => step.level === level.id)?.expectation;
    const [to, from] = [stepAt(upper), stepAt(lower)];
    const expectation = from === undefined ? undefined : findExpectation(lower, from);
    if (to !== undefined && expectation && !origins.has(to)) origins.set(to, { strand, expectation });
  }
  return origins;
}
