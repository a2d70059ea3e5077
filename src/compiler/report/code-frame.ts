import type { Diagnostic } from '../rules/diagnostics.ts';
import { visible } from './one-line.ts';

const MAX_LINE = 200;
/** At least as many as a code frame shows. */
const LINES_AROUND = 3;

/**
 * Returns what to show of a file around a problem, as babel takes it.
 *
 * Only the first line of a problem is marked, because it may be a whole list. A very long line is shown around the column.
 */
export function frameOf(source: readonly string[], { line, column, endLine, endColumn }: Diagnostic) {
  const startLine = Math.max(1, line - LINES_AROUND);
  const lines = source.slice(startLine - 1, line + LINES_AROUND);
  const marked = source[line - 1] ?? '';
  const first = Math.max(0, Math.min(column - 1 - MAX_LINE / 2, marked.length - MAX_LINE));
  const end = endLine === line && endColumn !== undefined && endColumn > column ? endColumn : undefined;
  const columnOf = (original: number) => cut(marked.slice(0, original - 1), first).length + 1;
  const text = lines.map((text, index) => cut(text, startLine + index === line ? first : 0)).join('\n');
  const start = { line, column: columnOf(column) };
  const location = end === undefined ? { start } : { start, end: { line, column: columnOf(end) } };
  return { text, location, options: { highlightCode: false, startLine } };
}

/** A piece of a line from the given place on, with a sign where something is left out. */
function cut(line: string, first: number): string {
  const piece = visible(line.slice(first, first + MAX_LINE));
  return `${first > 0 ? '…' : ''}${piece}${line.length > first + MAX_LINE ? '…' : ''}`;
}
