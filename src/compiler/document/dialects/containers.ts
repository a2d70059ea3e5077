import { isExamplesLabel } from '../../../vocabulary/examples.ts';
import { generatorMarkup } from '../../rules/generator-markup.ts';
import type { Dialect, Problem } from './dialect.ts';
import { hiddenIn } from './hidden.ts';
import { type Line, linesOf } from './lines.ts';
import { noteKind } from './names.ts';
import type { Change } from './translation.ts';

const OPENING =
  /^(?<margin>[ \t>]*)(?:(?<mark>:{3,})[ \t]*(?=[^\s:])|(?<fence>!!!|\?\?\?\+?)[ \t]+(?=[a-z]))(?<rest>.*)$/i;
const CLOSING = /^(?<margin>[ \t>]*):{3,}[ \t]*$/;
const NAME = /^[{.]*(?:callout-)?(?<name>[a-z][\w-]*)\}?/i;

/** Boxes in boxes; nobody has more, and each makes the lines in it longer. */
const MAX_DEPTH = 10;

interface Container {
  readonly margin: string;
  /** Whether its end is known by where its text is indented, as in MkDocs. */
  readonly isIndented: boolean;
  readonly first: number;
  /** The line after its text, which is its end where it is not indented. */
  last: number;
  /** A note's kind, as far as it is one. */
  readonly kind: string | undefined;
  readonly title: string;
}

/**
 * Boxes of Docusaurus, VitePress, Pandoc (`:::note Title`) and MkDocs (`!!! note "Title"`): those that are notes become
 * quotes such as `> [!note] Title`, which is how Git hosts write them; those that hold examples, a label over these.
 */
export const containers: Dialect = {
  sign: /^[ \t>]*(?::{3}|!{3}[ \t]|\?{3})/m,
  translate(text) {
    const isHidden = hiddenIn(text);
    const lines = linesOf(text);
    const { found, stray } = findContainers(lines, isHidden);
    const problems = [...stray].map((line) => problemOf(line, strayLine(line)));
    const changes: Change[] = [];
    const open: Container[] = [];
    const starts = new Map(found.map((container) => [container.first, container]));
    for (const [index, line] of lines.entries()) {
      while (open.at(-1)?.isIndented && (open.at(-1)?.last ?? 0) <= index) {
        open.pop();
        changes.push({ start: line.start, end: line.start, text: '\n' });
      }
      const isEnd = open.at(-1)?.last === index;
      if (isEnd) open.pop();
      const margin = marginOf(line.text, open);
      const [start, end] = [line.start, line.start + line.text.length];
      const container = starts.get(index);
      if (isEnd || (stray.has(line) && CLOSING.test(line.text))) {
        changes.push({ start, end, text: margin.text.trimEnd() });
      } else if (container) {
        changes.push({ start, end: start, text: `${margin.text.trimEnd()}\n` });
        changes.push({ start, end, text: headOf(container, margin.text) });
        if (container.kind === undefined) {
          problems.push(problemOf(line, 'expected Markdown. What is in it is kept.'));
        }
        open.push(container);
      } else if (open.length > 0) changes.push({ start, end: start + margin.length, text: margin.text });
    }
    return { changes, problems };
  },
};

function strayLine({ text }: Line): string {
  return CLOSING.test(text)
    ? 'expected the start of a box above it. It is left out.'
    : 'expected ":::" below it. It is kept as text.';
}

function problemOf({ start, text }: Line, expected: string): Problem {
  const shown = text.replace(/^[\s>]+/, '').trimEnd();
  const from = start + text.indexOf(shown);
  const message = `Unexpected "${shown}" of a site generator, ${expected}`;
  return { rule: generatorMarkup, start: from, end: from + shown.length, message };
}

/** Finds the boxes, and the lines that begin or end none. */
function findContainers(
  lines: readonly Line[],
  isHidden: (offset: number) => boolean,
): { readonly found: readonly Container[]; readonly stray: ReadonlySet<Line> } {
  const found: Container[] = [];
  const stray = new Set<Line>();
  const open: Container[] = [];
  const closeIndented = (index: number, width: number) => {
    while (open.at(-1)?.isIndented && width < (open.at(-1)?.margin.length ?? 0) + 4) {
      const container = open.pop();
      if (container) container.last = index;
    }
  };
  for (const [index, line] of lines.entries()) {
    const { start, text } = line;
    if (text.trim() === '' || isHidden(start)) continue;
    closeIndented(index, text.replace(/\t/g, '    ').search(/[^\s>]|$/));
    const opening = open.length < MAX_DEPTH ? OPENING.exec(text)?.groups : undefined;
    if (opening) {
      const { margin = '', fence, rest = '' } = opening;
      const container = {
        ...readOpening(rest),
        margin,
        isIndented: fence !== undefined,
        first: index,
        last: -1,
      };
      found.push(container);
      open.push(container);
    } else if (CLOSING.test(text)) {
      const container = open.pop();
      if (container) container.last = index;
      else stray.add(line);
    }
  }
  closeIndented(lines.length, 0);
  const isClosed = ({ last }: Container) => last >= 0;
  for (const { first } of found.filter((container) => !isClosed(container))) {
    const line = lines[first];
    if (line) stray.add(line);
  }
  return { found: found.filter(isClosed), stray };
}

/** Reads what is behind the marks of a box: `note Title`, `note[Title]{.class}`, `{.callout-note title="Title"}`. */
function readOpening(rest: string): Pick<Container, 'kind' | 'title'> {
  const match = NAME.exec(rest);
  const behind = rest.slice(match?.[0].length ?? 0);
  const quoted = /\btitle=(?:"([^"]*)"|'([^']*)')/.exec(behind) ?? /^[^"']*"([^"]*)"/.exec(behind);
  const inBrackets = /^\[(.*)\]/.exec(behind)?.[1];
  const plain = behind.replace(/\{[^{}]*\}?|\}/g, '').trim();
  return {
    kind: noteKind(match?.groups?.['name'] ?? ''),
    title: inBrackets ?? quoted?.[1] ?? quoted?.[2] ?? plain,
  };
}

/** Whether what is in a box becomes a quote. */
function isQuoted({ kind, title }: Container): boolean {
  return kind !== undefined && !isExamplesLabel(title || kind);
}

/** What is in the place of a box's first line. */
function headOf(container: Container, margin: string): string {
  const { kind, title } = container;
  if (kind === undefined) return '';
  return isQuoted(container)
    ? `${margin}> [!${kind}] ${title}`.trimEnd()
    : `${margin}**${title || kind}**\n${margin.trimEnd()}`;
}

/** How much of a line is the margin of the boxes around it, and what is there instead. */
function marginOf(
  text: string,
  open: readonly Container[],
): { readonly length: number; readonly text: string } {
  const [outer] = open;
  if (!outer) return { length: 0, text: /^[ \t>]*/.exec(text)?.[0] ?? '' };
  let length = 0;
  while (length < outer.margin.length && /[ \t>]/.test(text[length] ?? '')) length += 1;
  for (const { isIndented } of open) {
    if (isIndented) length += /^(?:\t| {1,3}\t?| {4})?/.exec(text.slice(length, length + 4))?.[0].length ?? 0;
  }
  const marks = '> '.repeat(open.filter(isQuoted).length);
  return { length, text: outer.margin + marks };
}
