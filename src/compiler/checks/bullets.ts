import type { List, ListItem, Nodes } from 'mdast';
import { spanOf } from '../document/tree/markdown.ts';

/** A bullet as it is written, with the lines that its text goes on in. */
export interface Bullet {
  readonly list: List;
  /** The bullet that it is nested in. */
  readonly parent: Bullet | undefined;
  readonly line: number;
  /** Where its sign begins, and where its text does. */
  readonly column: number;
  readonly textColumn: number;
  /** Its sign with the space after it, such as "- ". */
  readonly marker: string;
  readonly further: readonly Line[];
}

/** A line that goes on with the text of a bullet. */
export interface Line {
  readonly line: number;
  /** Where its words begin. */
  readonly column: number;
  readonly text: string;
  /** What stands before its words: spaces, and signs of quotes. */
  readonly indent: string;
}

/** Finds the bullets in a part of a document, from top to bottom. */
export function bulletsIn(node: Nodes, lines: readonly string[], parent?: Bullet): readonly Bullet[] {
  if (!('children' in node)) return [];
  if (node.type !== 'list') return node.children.flatMap((child) => bulletsIn(child, lines, parent));
  return node.children.flatMap((item) => {
    const bullet = bulletOf(item, node, lines, parent);
    const nested = item.children.flatMap((child) => bulletsIn(child, lines, bullet ?? parent));
    return bullet ? [bullet, ...nested] : nested;
  });
}

function bulletOf(
  item: ListItem,
  list: List,
  lines: readonly string[],
  parent: Bullet | undefined,
): Bullet | undefined {
  const [paragraph] = item.children;
  if (paragraph?.type !== 'paragraph') return undefined;
  const { column } = spanOf(item).start;
  const { start, end = start } = spanOf(paragraph);
  const further = lines.slice(start.line, end.line).map((source, index) => {
    const [indent = ''] = /^[\s>]*/.exec(source) ?? [];
    const text = source.slice(indent.length).replace(/\r$/, '');
    return { line: start.line + 1 + index, column: indent.length + 1, text, indent };
  });
  const marker = lines[start.line - 1]?.slice(column - 1, start.column - 1) ?? '';
  return { list, parent, line: start.line, column, textColumn: start.column, marker, further };
}
