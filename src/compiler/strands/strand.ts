import { shortLevelName } from '../../model/names/name.ts';
import { heightOf, isOnTheWay } from '../../model/tracks/paths.ts';
import type { Expectation, Level, Section } from '../../model/types.ts';

/** An expectation on a strand, and where it stands. */
export interface StepDraft {
  readonly level: Level;
  readonly section: Section;
  readonly expectation: Expectation;
}

/** A strand as a document or labels say it. */
export interface StrandDraft {
  readonly title: string;
  /** From the foot of the framework up. */
  readonly steps: readonly StepDraft[];
}

/** Puts steps into order, from the foot of the framework up. */
export function byHeight(one: StepDraft, other: StepDraft): number {
  return heightOf(one.level) - heightOf(other.level);
}

/** Leaves out the steps whose levels are on no way to another's, or from it. */
export function linkedSteps(steps: readonly StepDraft[]): readonly StepDraft[] {
  return steps.filter(({ level }) =>
    steps.some((other) => isOnTheWay(level, other.level) || isOnTheWay(other.level, level)),
  );
}

/** Names the levels of steps. */
export function namesOf(steps: readonly StepDraft[]): string {
  return steps.map(({ level }) => shortLevelName(level)).join(', ');
}
