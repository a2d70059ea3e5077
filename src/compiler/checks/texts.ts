import type { Nodes } from 'mdast';
import type { Document } from '../document/document.ts';
import { spanOf } from '../document/tree/markdown.ts';
import { once } from '../document/tree/once.ts';
import { placesOf } from '../document/tree/points.ts';
import type { Point, Span } from '../rules/diagnostics.ts';

const MAX_LINES = 5;

/** A run of words as written in a file. */
export interface Run {
  readonly text: string;
  readonly start: Point;
}

/** What a reader of the document reads as words, in order: no code, no HTML, no address, no title of a link. */
export const runsOf = once((document: Document): readonly Run[] => {
  const { tree, text } = document;
  const runs: Run[] = [];
  const { offsetOf } = placesOf(document);
  const visit = (node: Nodes) => {
    if (node.type === 'text') {
      const { start, end = start } = spanOf(node);
      runs.push({ text: withoutAddresses(text.slice(offsetOf(start), offsetOf(end))), start });
    } else if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return runs;
});

/** The numbers of the lines that paragraphs consist of. */
export function linesOfText(node: Nodes): readonly number[] {
  if (node.type === 'paragraph') {
    const { start, end = start } = spanOf(node);
    return Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index);
  }
  return 'children' in node ? node.children.flatMap(linesOfText) : [];
}

/** Where a stretch of a run is in its file. */
export function spanIn(run: Run, index: number, length: number): Span {
  const { start } = run;
  const at = (offset: number): Point => {
    const { line, column } = placesOf(run).pointAt(offset);
    return { line: start.line + line - 1, column: line === 1 ? start.column + column - 1 : column };
  };
  return { start: at(index), end: at(index + length) };
}

/** Names the lines of further places, for advice; enough of them to know whether it is one slip or a habit. */
export function andLines(lines: Iterable<number>): string {
  const named = new Set<number>();
  for (const line of lines) {
    if (named.size === MAX_LINES && !named.has(line))
      return `, and fix lines ${[...named].join(', ')} and others`;
    named.add(line);
  }
  if (named.size === 0) return '';
  return `, and fix ${named.size === 1 ? 'line' : 'lines'} ${[...named].join(', ')} as well`;
}

const ADDRESS = /\/\/|@|\p{Letter}\.\p{Letter}/u;

/** Blanks web and mail addresses and names of files, so that all else keeps its place. */
function withoutAddresses(text: string): string {
  if (!ADDRESS.test(text)) return text;
  return text.replace(/\S+/g, (token) => (ADDRESS.test(token) ? ' '.repeat(token.length) : token));
}
