import type { Diagnostic, Inference } from '../../src/compiler/index.ts';
import type { Framework } from '../../src/index.ts';
import type { ExampleFile } from './git-host/example-file.ts';

/** A folder of Markdown beside what the compiler made of it. */
export interface MarkdownExample {
  /** Sorted by path. */
  readonly files: readonly ExampleFile[];
  readonly framework: Framework;
  readonly diagnostics: readonly Diagnostic[];
  /** What was concluded without being said. */
  readonly inferences: readonly Inference[];
}
