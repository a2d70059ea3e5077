import type { Attribute, Expectation, Framework, Level, Section } from '../../model/types.ts';

/** A framework of career levels, as career-levels compiles it from Markdown. */
export interface FrameworkJson extends Framework {
  /** Where this schema is, from the file that keeps to it. */
  readonly $schema?: string;
  readonly levels: readonly LevelJson[];
}

/** One role at one rank. */
export interface LevelJson extends Level {
  readonly attributes: readonly AttributeJson[];
  readonly sections: readonly SectionJson[];
}

/** A heading of a level and what stands under it. */
export interface SectionJson extends Section {
  readonly expectations: readonly ExpectationJson[];
}

/** A labelled fact about a level. */
export interface AttributeJson extends Attribute {
  /** The value without marks, on one line. */
  readonly plain: string;
}

/** One bullet: something that is expected at a level. */
export interface ExpectationJson extends Expectation {
  /** The text without marks, on one line. */
  readonly plain: string;
  readonly children: readonly ExpectationJson[];
}
