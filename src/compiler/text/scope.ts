import type { Document } from '../document/document.ts';
import type { Resolution } from '../links/resolve.ts';
import type { Fix, Span } from '../rules/diagnostics.ts';
import type { Rule } from '../rules/rule.ts';

/** Something that the compiler concluded without being told, for `check --explain`. */
export interface Inference {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/** What the steps that read one document share. */
export interface Scope {
  readonly document: Document;
  /** Whether the document holds levels beside what is read. */
  readonly holdsLevels?: boolean;
  /** Finds where an address in the document leads. */
  readonly resolve: (url: string) => Resolution;
  /** Takes note of a problem in the document. */
  readonly report: (rule: Rule, span: Span, message: string, mend?: string, fix?: Fix) => void;
  /** Takes note of a conclusion drawn from the given place of the document. */
  readonly infer: (span: Span, text: string) => void;
}
