import type { Diagnostic, Inference } from '../../src/compiler/index.ts';
import type { Framework } from '../../src/index.ts';

/** A document of an example. */
export interface ExampleFile {
  readonly path: string;
  readonly text: string;
  /** What the front matter says, as a Git host reads it: every scalar as text. */
  readonly frontMatter: Readonly<Record<string, unknown>>;
  /** The Markdown below it. */
  readonly body: string;
}

/** A folder of Markdown beside what the compiler made of it. */
export interface MarkdownExample {
  /** Sorted by path. */
  readonly files: readonly ExampleFile[];
  readonly framework: Framework;
  readonly diagnostics: readonly Diagnostic[];
  /** What was concluded without being said. */
  readonly inferences: readonly Inference[];
}
