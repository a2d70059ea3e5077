import { everyExpectation } from '../../model/expectations.ts';
import type { Level, StrandStep } from '../../model/types.ts';

/** Every expectation of the levels in reading order, as strands name it: its place is what a packed strand holds. */
export function everyStep(levels: readonly Pick<Level, 'id' | 'sections'>[]): readonly StrandStep[] {
  return levels.flatMap(({ id, sections }) =>
    sections.flatMap(everyExpectation).map((expectation) => ({ level: id, expectation: expectation.id })),
  );
}
