import type { ChangeReport } from '../../model/change-report.ts';
import type {
  Expectation,
  Framework,
  Level,
  RichText,
  Section,
  Strand,
  StrandStep,
} from '../../model/types.ts';

/** What a script-tag file holds beside the program. */
export interface HeldInScript {
  readonly framework: PackedFramework;
  /** What has changed since an earlier revision. */
  readonly report?: ChangeReport;
}

/** A framework as a script-tag file holds it: without what follows from the rest, which is a sixth of it when compressed. */
export interface PackedFramework extends Omit<Framework, 'levels' | 'strands'> {
  readonly strands?: readonly PackedStrand[];
  readonly levels: readonly PackedLevel[];
}

export interface PackedStrand extends Omit<Strand, 'steps'> {
  /** A step is the place of its expectation among all that there are; the step itself where the levels have no such one. */
  readonly steps: readonly (number | StrandStep)[];
}

export interface PackedLevel extends Omit<Level, 'sections'> {
  readonly sections: readonly PackedSection[];
}

export interface PackedSection extends Omit<Section, 'expectations'> {
  readonly expectations: readonly PackedExpectation[];
}

export interface PackedExpectation extends Omit<Expectation, 'id' | 'children' | 'examples'> {
  /** Missing where {@link idFrom} gives it. */
  readonly id?: string;
  /** These two are missing where there are none. */
  readonly children?: readonly PackedExpectation[];
  readonly examples?: readonly RichText[];
}
