import { styleText } from 'node:util';
import type { Diagnostic } from '../rules/diagnostics.ts';
import { frameOf } from './code-frame.ts';
import { countLine } from './count.ts';
import { byMessage, byRule, placeOf, placesOf, type RuleGroup } from './groups.ts';
import { onOneLine } from './one-line.ts';

/** How to show diagnostics. */
export interface HumanFormat {
  /** The text of each document by path, for the code frames. */
  readonly sources: ReadonlyMap<string, string>;
  /** Whether to use the terminal's colours. */
  readonly color: boolean;
  /** Whether to show every problem in full, instead of one for each rule and the places of the others. Default: false */
  readonly verbose?: boolean | undefined;
}

type Style = (format: 'bold' | 'red' | 'yellow' | 'dim', text: string) => string;

/**
 * Writes diagnostics for a terminal: how many there are of each rule; for each rule a problem with its place, its lines and
 * how to fix it, and where else there is one; and a count at the end.
 */
export async function formatHuman(
  diagnostics: readonly Diagnostic[],
  { sources, color, verbose = false }: HumanFormat,
): Promise<string> {
  if (diagnostics.length === 0) return `${countLine(diagnostics)}\n`;
  // loaded only when there is something to show, for it takes a while
  const { codeFrameColumns } = await import('@babel/code-frame');
  const style: Style = (format, text) => (color ? styleText(format, text, { validateStream: false }) : text);

  // split once, for a large file may have thousands of problems
  const linesOf = new Map([...sources].map(([path, source]) => [path, source.split('\n')] as const));
  const block = (diagnostic: Diagnostic, others: readonly Diagnostic[] = []) => {
    const { path, severity, rule, message, why, mend } = diagnostic;
    const { text, location, options } = frameOf(linesOf.get(path) ?? [], diagnostic);
    const frame = sources.get(path) && codeFrameColumns(text, location, options);
    return [
      `${style('bold', onOneLine(placeOf(diagnostic)))} ${style(colourOf(diagnostic), severity)} ${rule}`,
      onOneLine(message),
      ...(frame ? [frame] : []),
      `${style('dim', 'Why:')} ${why}`,
      `${style('dim', 'Fix:')} ${onOneLine(mend)}`,
      ...alsoLines(diagnostic, others).map((line) => `${style('dim', 'Also at')} ${line}`),
      '',
    ];
  };

  const groups = byRule(diagnostics);
  const blocks = verbose
    ? diagnostics.map((diagnostic) => block(diagnostic))
    : groups.map(({ first, others }) => block(first, others));
  const isShortened = blocks.length < diagnostics.length;
  const lines = [
    ...(groups.length > 1 ? [...summary(groups, style), ''] : []),
    ...blocks.flat(),
    countLine(diagnostics),
    ...(isShortened ? ['career-levels check --verbose shows each of them in full.'] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** How many problems there are of each rule, in columns. */
function summary(groups: readonly RuleGroup[], style: Style): string[] {
  const counts = groups.map(({ others }) => `${others.length + 1}`);
  const room = Math.max(...counts.map(({ length }) => length));
  return groups.map(({ first }, index) => {
    const { severity, rule } = first;
    const gap = ' '.repeat('warning'.length - severity.length);
    return `${(counts[index] ?? '').padStart(room)} ${style(colourOf(first), severity)}${gap} ${rule}`;
  });
}

/** The further places of a rule; a message and advice that were not shown yet are said with them. */
function alsoLines(shown: Diagnostic, others: readonly Diagnostic[]): string[] {
  const advised = new Set([shown.mend]);
  return byMessage(others).map(([message, same]) => {
    if (message === shown.message) return onOneLine(placesOf(same));
    const [mend = ''] = same.map((each) => each.mend).filter((each) => !advised.has(each));
    advised.add(mend);
    const said = onOneLine(`${placesOf(same)}: ${message}`);
    return saysMore(mend, message) ? `${said} ${onOneLine(mend)}` : said;
  });
}

/** Whether advice does not only repeat a name that is in the message. */
function saysMore(mend: string, message: string): boolean {
  const names = mend.match(/"[^"]+"/g) ?? [];
  return mend !== '' && (names.length === 0 || names.some((name) => !message.includes(name)));
}

function colourOf({ severity }: Diagnostic): 'red' | 'yellow' {
  return severity === 'error' ? 'red' : 'yellow';
}
