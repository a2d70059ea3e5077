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
  readonly steps: readonly StepDraft[];
}
