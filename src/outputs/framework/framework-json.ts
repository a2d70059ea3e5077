import type { Attribute, Expectation, Framework, Level, Section } from '../../model/types.ts';

/** A framework of career levels, compiled from Markdown by career-levels. */
export interface FrameworkJson extends Framework {
  /** The address of this schema, relative to the file. */
  readonly $schema?: string;
  readonly levels: readonly LevelJson[];
}

/** One role at one rank. */
export interface LevelJson extends Level {
  readonly attributes: readonly AttributeJson[];
  readonly sections: readonly SectionJson[];
}

/** A heading of a level and what is under it. */
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
