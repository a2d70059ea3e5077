import type { Diagnostic, Severity } from './diagnostics.ts';

/** How many of the diagnostics are of a severity. */
export function countOf(diagnostics: readonly Diagnostic[], severity: Severity): number {
  return diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
}

/** The diagnostics in numbers: "1 error, 0 warnings". */
export function countLine(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return 'No problems.';
  return `${count(countOf(diagnostics, 'error'), 'error')}, ${count(countOf(diagnostics, 'warning'), 'warning')}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
