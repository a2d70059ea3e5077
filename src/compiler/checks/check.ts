import type { Framework } from '../../model/types.ts';
import type { Span } from '../diagnostics.ts';
import type { LevelDraft } from '../level.ts';
import type { ReadmeDraft } from '../readme.ts';
import type { Rule } from '../rules/rule.ts';

/** What a check can look at: the finished framework, and the drafts that still know where everything stands. */
export interface CheckContext {
  readonly framework: Framework;
  readonly readme: ReadmeDraft | undefined;
  /** Sorted by file name. */
  readonly levels: readonly LevelDraft[];
}

/** Where a check found fault. */
export interface Finding {
  readonly path: string;
  readonly span: Span;
  readonly message: string;
}

/** A rule about a whole framework. */
export interface Check extends Rule {
  readonly run: (context: CheckContext) => Iterable<Finding>;
}
