import { type Diagnostic, isOfFolder } from '../rules/diagnostics.ts';
import { countLine, countOf } from './count.ts';
import { onOneLine, visible } from './one-line.ts';

/** How many errors, and how many warnings, GitHub shows of one step; it drops the others without a word. */
const MAX_ANNOTATIONS = 10;

/**
 * Writes diagnostics as GitHub Actions' workflow commands, a line each, which GitHub shows beside the lines that they
 * concern. The last lines are for readers of the log.
 *
 * @param diagnostics with paths from the root of the repository, or where the step runs
 */
export function formatGithub(diagnostics: readonly Diagnostic[]): string {
  const isCut = (['error', 'warning'] as const).some(
    (severity) => countOf(diagnostics, severity) > MAX_ANNOTATIONS,
  );
  const lines = [
    ...diagnostics.map(command),
    countLine(diagnostics),
    ...(isCut
      ? [
          `GitHub annotates ${MAX_ANNOTATIONS} errors and ${MAX_ANNOTATIONS} warnings of a step; all are in its log.`,
        ]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

function command(diagnostic: Diagnostic): string {
  const { path, severity, rule, message, why, mend } = diagnostic;
  // a folder has no line, so the message has to name it
  const found = isOfFolder(diagnostic) ? `${onOneLine(path)}: ${onOneLine(message)}` : onOneLine(message);
  const data = `${found}\nWhy: ${why}\nFix: ${onOneLine(mend)}`;
  return workflowCommand(severity, { ...placeOf(diagnostic), title: rule }, data);
}

/** Writes a command that GitHub Actions takes from a log: what it shows, and beside which line. */
export function workflowCommand(
  name: 'error' | 'warning' | 'notice',
  properties: Readonly<Record<string, string | number>>,
  text: string,
): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${list.join(',')}::${escapeData(text)}`;
}

/** GitHub takes columns only where the problem begins and ends on the same line. */
function placeOf(diagnostic: Diagnostic): Record<string, string | number> {
  if (isOfFolder(diagnostic)) return {};
  const { path: file, line, column: col, endLine, endColumn } = diagnostic;
  if (endLine === undefined || endColumn === undefined) return { file, line, col };
  return endLine === line ? { file, line, col, endLine, endColumn } : { file, line, endLine };
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return visible(escapeData(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
