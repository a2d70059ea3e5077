import type { Block, LinkTarget, RichText } from '../types.ts';
import { plainText } from '../words/plain.ts';
import { firstCellOf, isEntries, isProse, labelOf, startOf } from './labels.ts';
import { withLists } from './walk.ts';

/** What tells of a text that it is not for everyone. */
export interface Closed {
  readonly isName: (name: string) => boolean;
  readonly isLeftOut: (to: LinkTarget) => boolean;
}

/**
 * Returns a part of the model whose texts are without what is internal: entries of lists that begin with a link to it, or with bold words
 * that name it; paragraphs that are such a link alone; and from a paragraph that begins with such words to the end of its text, because
 * nobody can tell how far it is about them.
 */
export function openText<T>(part: T, closed: Closed): { readonly part: T; readonly leftOut: number } {
  let leftOut = 0;
  const kept = <E>(list: readonly E[], isKept: (each: E, place: number) => boolean): readonly E[] => {
    const left = list.filter(isKept);
    leftOut += list.length - left.length;
    return left.length === list.length ? list : left;
  };
  const open = withLists(part, (list) => {
    if (isEntries(list)) return kept(list, (entry) => !isClosedLine(startOf(entry), closed));
    if (!isProse(list)) return list;
    const named = list.findIndex((block) => isNamed(startOf([block]), closed));
    const end = named < 0 ? list.length : named;
    return kept(list, (block, place) => place < end && !isNothingButClosed(block, closed));
  });
  return { part: open, leftOut };
}

/** Whether a line is about something internal: it begins with its name, or with a link to it. */
export function isClosedLine(line: RichText, closed: Closed): boolean {
  const link = linkAt(line);
  return isNamed(line, closed) || (link !== undefined && closed.isLeftOut(link));
}

/** Whether a line begins with bold words or a cell that name something internal, or is the name and no more. */
function isNamed(line: RichText, { isName }: Closed): boolean {
  return [labelOf(line) ?? '', firstCellOf(line) ?? '', plainText(line)].some(
    (words) => words !== '' && isName(words),
  );
}

/** Where the link leads that a line begins with, bold or not. */
function linkAt([first]: RichText): LinkTarget | undefined {
  if (first?.type === 'link') return first.to;
  return first?.type === 'strong' || first?.type === 'emphasis' ? linkAt(first.children) : undefined;
}

/** Whether a block is a link to what is internal, or a list of nothing else. */
function isNothingButClosed(block: Block, closed: Closed): boolean {
  if (block.type === 'list') return block.items.every((item) => isClosedLine(startOf(item), closed));
  return block.type === 'paragraph' && block.children.length === 1 && isClosedLine(block.children, closed);
}
