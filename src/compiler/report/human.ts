import { styleText } from 'node:util';
import type { Diagnostic } from '../rules/diagnostics.ts';
import { countLine } from './count.ts';
import { onOneLine, visible } from './one-line.ts';

const MAX_LINE = 200;
/** At least as many as a code frame shows. */
const LINES_AROUND = 3;

/** How to show diagnostics. */
export interface HumanFormat {
  /** The text of each document by path, for the code frames. */
  readonly sources: ReadonlyMap<string, string>;
  /** Whether to use the terminal's colours. */
  readonly color: boolean;
}

/** Writes diagnostics for a terminal: each with its place, its lines and how to fix it, and a count at the end. */
export async function formatHuman(
  diagnostics: readonly Diagnostic[],
  { sources, color }: HumanFormat,
): Promise<string> {
  if (diagnostics.length === 0) return `${countLine(diagnostics)}\n`;
  // loaded only when there is something to show, for it takes a while
  const { codeFrameColumns } = await import('@babel/code-frame');
  const style = (format: 'bold' | 'red' | 'yellow' | 'dim', text: string) =>
    color ? styleText(format, text, { validateStream: false }) : text;

  // split once, for a large file may have thousands of problems
  const linesOf = new Map([...sources].map(([path, source]) => [path, source.split('\n')] as const));
  const entries = diagnostics.map((diagnostic) => {
    const { path, line, column, severity, rule, message, why, mend } = diagnostic;
    const colour = severity === 'error' ? 'red' : 'yellow';
    const { text, location, options } = frameOf(linesOf.get(path) ?? [], diagnostic);
    const frame = sources.get(path) && codeFrameColumns(text, location, options);
    return [
      `${style('bold', `${onOneLine(path)}:${line}:${column}`)} ${style(colour, severity)} ${rule}`,
      onOneLine(message),
      ...(frame ? [frame] : []),
      `${style('dim', 'Why:')} ${why}`,
      `${style('dim', 'Fix:')} ${onOneLine(mend)}`,
      '',
    ].join('\n');
  });
  return `${[...entries, countLine(diagnostics)].join('\n')}\n`;
}

/** Marks the first line of a problem only; a problem may be a whole list. A very long line is shown around the column. */
function frameOf(source: readonly string[], { line, column, endLine, endColumn }: Diagnostic) {
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
