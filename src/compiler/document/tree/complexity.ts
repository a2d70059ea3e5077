import type { Nodes, Root } from 'mdast';
import type { Report } from '../../rules/diagnostics.ts';
import {
  MAX_ADDRESS_LENGTH,
  MAX_DEPTH,
  MAX_ENTITIES_TOGETHER,
  MAX_HEADINGS,
  MAX_MARKS_TOGETHER,
  MAX_NODES,
} from '../../rules/limits.ts';
import { tooComplex } from '../../rules/too-complex.ts';
import { spanOf } from './markdown.ts';

/** What opens bullets, quotes and footnotes in one line. */
const OPENING = /^(?:[ \t]|>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|\[\^[^\]\s]+\]:)*/;
const OPENING_MARK = />|[-*+]|\d+[.)]|\[\^[^\]\s]+\]:/g;
/** What no words above it can go on into: a blank line, a bullet, a heading. */
const FIRST_LINE = /^(?:\s*$| {0,3}(?:[-*+][ \t]+\S|#{1,6}[ \t]))/;
/** A mark that is escaped counts once, for its backslash. */
const MARK = /\\.?|[*_`~[\]()<&@]|:\/\/|www\./gi;
const ENTITY = /(?<!\\)(?:\\\\)*&[#\w]+;/g;
const ADDRESS = /:\/\/|www\.|@/i;

/**
 * Refuses a text that would take the Markdown parser very long or use up its memory, after one look at each line.
 *
 * @returns whether the text may be parsed; if not, it has been reported.
 */
export function isParsable(path: string, text: string, report: Report): boolean {
  let marks = 0;
  let entities = 0;
  // most texts are too short to hold too many, and need no count
  const mayHoldTooMany = text.length > MAX_MARKS_TOGETHER || countOf(/&/g, text) > MAX_ENTITIES_TOGETHER;
  for (const [index, line] of text.split('\n').entries()) {
    if (mayHoldTooMany) {
      if (FIRST_LINE.test(line)) marks = entities = 0;
      marks += countOf(MARK, line);
      entities += countOf(ENTITY, line);
    }
    const depth = line.length > MAX_DEPTH ? countOf(OPENING_MARK, OPENING.exec(line)?.[0] ?? '') : 0;
    const message = depth > MAX_DEPTH ? tooDeep(depth) : findExcess(line, marks, entities);
    if (message === undefined) continue;
    report(tooComplex, path, { start: { line: index + 1, column: 1 } }, message);
    return false;
  }
  return true;
}

/** @param marks how many marks and entities there are in the lines up to this one that may be one paragraph */
function findExcess(line: string, marks: number, entities: number): string | undefined {
  const together = 'in a paragraph or table';
  if (marks > MAX_MARKS_TOGETHER) {
    return `Unexpected mark such as * or [, expected at most ${MAX_MARKS_TOGETHER} ${together}.`;
  }
  if (entities > MAX_ENTITIES_TOGETHER) {
    return `Unexpected mark such as &amp;, expected at most ${MAX_ENTITIES_TOGETHER} ${together}.`;
  }
  if (line.length <= MAX_ADDRESS_LENGTH) return undefined;
  const address = line.split(/[ \t]/).find((word) => word.length > MAX_ADDRESS_LENGTH && ADDRESS.test(word));
  return (
    address && `Unexpected address of ${address.length} characters, expected at most ${MAX_ADDRESS_LENGTH}.`
  );
}

/**
 * Refuses a parsed document that is nested too deep for the steps after the parser, or that has more parts than anybody
 * reads.
 *
 * @returns whether the document may be read; if not, it has been reported.
 */
export function isReadable(path: string, tree: Root, report: Report): boolean {
  const refuse = (node: Nodes, message: string) => {
    report(tooComplex, path, spanOf(node), message);
    return false;
  };
  let count = 0;
  let headings = 0;
  const open: { readonly node: Nodes; readonly depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    count += 1;
    if (node.type === 'heading') headings += 1;
    if (depth > MAX_DEPTH) return refuse(node, tooDeep(depth));
    if (count > MAX_NODES) {
      return refuse(
        node,
        `Unexpected bullet, heading, word in bold or the like, expected at most ${MAX_NODES} in a file.`,
      );
    }
    if (headings > MAX_HEADINGS) {
      return refuse(node, `Unexpected heading, expected at most ${MAX_HEADINGS} in a file.`);
    }
    const children: readonly Nodes[] = 'children' in node ? node.children : [];
    for (const child of children.toReversed()) open.push({ node: child, depth: depth + 1 });
  }
  return true;
}

function tooDeep(depth: number): string {
  return `Unexpected nesting ${depth} deep, expected at most ${MAX_DEPTH}.`;
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}
