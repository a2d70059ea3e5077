import { styleText } from 'node:util';
import type { Diagnostic } from './diagnostics.ts';

/** How to show diagnostics. */
export interface HumanFormat {
  /** The text of each document by path, for the code frames. */
  readonly sources: ReadonlyMap<string, string>;
  /** Whether to use the terminal's colours. */
  readonly color: boolean;
}

/** Says diagnostics in words for a terminal: each with its place, its lines and its mend, and a count at the end. */
export async function formatHuman(
  diagnostics: readonly Diagnostic[],
  { sources, color }: HumanFormat,
): Promise<string> {
  if (diagnostics.length === 0) return 'No problems.\n';
  // loaded only when there is something to show, for it takes a while
  const { codeFrameColumns } = await import('@babel/code-frame');
  const style = (format: 'bold' | 'red' | 'yellow' | 'dim', text: string) =>
    color ? styleText(format, text, { validateStream: false }) : text;

  const entries = diagnostics.map((diagnostic) => {
    const { path, line, column, severity, rule, message, why, mend } = diagnostic;
    const source = sources.get(path);
    const colour = severity === 'error' ? 'red' : 'yellow';
    const frame = source && codeFrameColumns(source, frameOf(diagnostic), { highlightCode: false });
    return [
      `${style('bold', `${path}:${line}:${column}`)} ${style(colour, severity)} ${rule}`,
      message,
      ...(frame ? [frame] : []),
      `${style('dim', 'Why:')} ${why}`,
      `${style('dim', 'Mend:')} ${mend}`,
      '',
    ].join('\n');
  });
  return `${[...entries, countLine(diagnostics)].join('\n')}\n`;
}

/** Marks the first line of a problem only; a problem may be a whole list. */
function frameOf({ line, column, endLine, endColumn }: Diagnostic) {
  const start = { line, column };
  return endLine === line && endColumn !== undefined && endColumn > column
    ? { start, end: { line, column: endColumn } }
    : { start };
}

function countLine(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return `${count(errors, 'error')}, ${count(diagnostics.length - errors, 'warning')}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
