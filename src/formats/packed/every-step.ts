import { foldExpectations } from '../../model/expectations.ts';
import type { Expectation, Level, StrandStep } from '../../model/types.ts';

/** Every expectation of the levels in reading order, as strands name it: its place is what a packed strand holds. */
export function everyStep(levels: readonly Pick<Level, 'id' | 'sections'>[]): readonly StrandStep[] {
  return levels.flatMap(({ id, sections }) =>
    sections.flatMap(({ expectations }) =>
      foldExpectations<Expectation, StrandStep>(expectations, (expectation, nested) => [
        { level: id, expectation: expectation.id },
        ...nested,
      ]),
    ),
  );
}
