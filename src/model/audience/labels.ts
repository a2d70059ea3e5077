import type { Prose, RichText } from '../types.ts';
import { plainText } from '../words/plain.ts';

/** The bold words that a text begins with, linked, struck through or not, without a colon at their end. */
export function labelOf([first, ...rest]: RichText): string | undefined {
  if (first?.type === 'text' && MARKS.test(first.value)) return labelOf(rest);
  if (first?.type === 'emphasis' || first?.type === 'link') return labelOf(first.children);
  if (first?.type !== 'strong') return undefined;
  const label = plainText([first]).replace(COLON_AT_END, '');
  return label === '' ? undefined : label;
}

/** Signs of what the model does not have, which stay as they are. */
const MARKS = /^[~=+\s]+$/;

// Japanese has a wide colon
const COLON_AT_END = /\s*[:：]$/;

/** The first cell of a row, if a text is the row of a table. */
export function firstCellOf(line: RichText): string | undefined {
  const [first, ...others] = plainText(line).split(BETWEEN_CELLS);
  return others.length > 0 ? first : undefined;
}

/** What the compiler puts between the cells of a row. */
const BETWEEN_CELLS = ' | ';

/** Whether a list is that of the blocks of running text, and not that of the parts of one line. */
export function isProse(nodes: readonly unknown[]): nodes is Prose {
  return nodes.some((node) => BLOCKS.some((type) => isOf(type, node)));
}

// code is a block and a part of a line
const BLOCKS = ['paragraph', 'list', 'quote'] as const satisfies readonly Prose[number]['type'][];

/** Whether something is a node of that type. */
export function isOf(type: string, node: unknown): boolean {
  return typeof node === 'object' && node !== null && 'type' in node && node.type === type;
}

/** The line that an entry of a list begins with: an item's is that of its first paragraph. */
export function startOf(entry: Prose | RichText): RichText {
  if (!isProse(entry)) return entry as RichText;
  const [first] = entry;
  return first?.type === 'paragraph' ? first.children : [];
}

/** Whether a list is that of items or examples, each of which is text. */
export function isEntries(list: readonly unknown[]): list is readonly (Prose | RichText)[] {
  return list.length > 0 && list.every(Array.isArray);
}

/** The bold words or the cells that paragraphs and the entries of lists begin with, in any part of the model. */
export function labelsIn(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  const inner = Object.values(part).flatMap(labelsIn);
  if (!Array.isArray(part)) return inner;
  const entries = isEntries(part) ? part.map(startOf) : [];
  const paragraphs = isProse(part) ? part.map((block) => startOf([block])) : [];
  return [
    ...[...entries, ...paragraphs].flatMap((line) => labelOf(line) ?? firstCellOf(line) ?? []),
    ...inner,
  ];
}
