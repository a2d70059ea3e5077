import type { Diagnostic, Inference } from '../../src/compiler/index.ts';
import type { Framework } from '../../src/index.ts';

/** A folder of Markdown beside what the compiler made of it. */
export interface MarkdownExample {
  /** Sorted by path. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly framework: Framework;
  readonly diagnostics: readonly Diagnostic[];
  /** What was concluded without being said. */
  readonly inferences: readonly Inference[];
}
