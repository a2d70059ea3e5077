import { counted } from '../names/counted.ts';
import type { Diagnostic } from '../rules/diagnostics.ts';
import type { Severity } from '../rules/rule.ts';

/** How many of the diagnostics are of a severity. */
export function countOf(diagnostics: readonly Diagnostic[], severity: Severity): number {
  return diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
}

/** The diagnostics in numbers: "1 error, 0 warnings". */
export function countLine(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return 'No problems.';
  return `${counted(countOf(diagnostics, 'error'), 'error')}, ${counted(countOf(diagnostics, 'warning'), 'warning')}`;
}
