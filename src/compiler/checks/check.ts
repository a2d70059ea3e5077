import type { Framework } from '../../model/types.ts';
import type { Document } from '../document/document.ts';
import type { LevelDraft } from '../level/level.ts';
import type { ReadmeDraft } from '../readme/readme.ts';
import type { Fix, Span } from '../rules/diagnostics.ts';
import type { Rule } from '../rules/rule.ts';
import type { StepDraft } from '../steps/read-step.ts';

/** What a check can look at: the finished framework, and the drafts that still know where everything is. */
export interface CheckContext {
  readonly framework: Framework;
  readonly readme: ReadmeDraft | undefined;
  /** Sorted by file name. */
  readonly levels: readonly LevelDraft[];
  /** The step notes that have documents of their own. */
  readonly stepNotes: readonly StepDraft[];
  /** The parsed documents, the README among them, sorted by file name. */
  readonly documents: readonly Document[];
  /** Where levels may be that are not known: the documents that were refused, and the frameworks in inner folders. */
  readonly elsewhere: readonly string[];
  /** YYYY-MM-DD */
  readonly today: string;
}

/** Where a check found fault. */
export interface Finding {
  readonly path: string;
  readonly span: Span;
  readonly message: string;
  /** Replaces the rule's own advice where more is known. */
  readonly mend?: string;
  readonly fix?: Fix;
}

/** A rule about a whole framework. */
export interface Check extends Rule {
  /** Rules that say less about the same place: where this check finds fault, those are silent. */
  readonly insteadOf?: readonly Rule[];
  readonly run: (context: CheckContext) => Iterable<Finding>;
}
