import { compareText } from '../../model/words/order.ts';
import type { Rule, Severity } from './rule.ts';

/** A place in a file; line and column count from 1. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** A stretch of a file. */
export interface Span {
  readonly start: Point;
  readonly end?: Point;
}

/** A change to a file: the text replaces the stretch. */
export interface Edit {
  readonly start: Point;
  readonly end: Point;
  readonly text: string;
}

/** A fix that needs no judgement. Its edits do not overlap and only make sense together. */
export interface Fix {
  readonly edits: readonly Edit[];
}

/** A problem in the documents, worded so that the author can find, understand and fix it. */
export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  /** Relative to the framework's folder, with forward slashes; "." is the folder itself. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  /** What was found and what was expected. */
  readonly message: string;
  readonly why: string;
  readonly mend: string;
  /** How a program can fix it, if it can. */
  readonly fix?: Fix;
}

/** Records a problem. `mend` replaces the rule's advice if more is known. */
export type Report = (
  rule: Rule,
  path: string,
  span: Span,
  message: string,
  mend?: string,
  fix?: Fix,
) => void;

/** The place of a problem that concerns a whole file. */
export const FILE_START: Span = { start: { line: 1, column: 1 } };

/** Returns whether a problem concerns a whole folder: its path is "." or ends in a slash. */
export function isOfFolder({ path }: Diagnostic): boolean {
  return path === '.' || path.endsWith('/');
}

/** Returns a diagnostic of what a rule found. */
export function toDiagnostic(
  rule: Rule,
  path: string,
  span: Span,
  message: string,
  mend = rule.mend,
  fix?: Fix,
): Diagnostic {
  return {
    rule: rule.name,
    severity: rule.severity,
    path,
    line: span.start.line,
    column: span.start.column,
    ...(span.end ? { endLine: span.end.line, endColumn: span.end.column } : {}),
    message,
    why: rule.why,
    mend,
    ...(fix ? { fix } : {}),
  };
}

/** Sorts diagnostics by file, then from top to bottom. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compareText(a.path, b.path) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.rule, b.rule) ||
      compareText(a.message, b.message),
  );
}
