import type { ListItem, RootContent } from 'mdast';
import { isFile } from './address.ts';
import type { Document } from './document.ts';
import { textOf } from './tree/markdown.ts';

/** The file in which an author says how expectations grow from level to level. */
export const GROWTH_NAME = 'growth.md';

/** What names a level without a link: its code. */
const CODE = /^[\p{Letter}]{0,4}[ -]?\d+(?:\.\d+)?\s*[:：]/u;
/** The same with its id. */
const NAME = /^[\p{Letter}\p{Mark}\p{Number}_-]+\s*[:：]/u;

/**
 * Whether a document of that name is about strands: a bullet of it begins with a link to a document or with a code, or each begins with
 * what may be the id of a level. A level or a theme may be called "growth", too.
 */
export function saysGrowth({ tree, definitions }: Document): boolean {
  const items = tree.children.flatMap((node) => (node.type === 'list' ? node.children : []));
  const isNamed = (pattern: RegExp) => (item: ListItem) => pattern.test(textOf(item));
  const isLinked = (item: ListItem) => {
    const start = firstIn(item.children[0]);
    if (start?.type === 'link') return isFile(start.url);
    return start?.type === 'linkReference' && isFile(definitions.get(start.identifier)?.url ?? '');
  };
  if (items.some((item) => isLinked(item) || isNamed(CODE)(item))) return true;
  return items.length > 0 && items.every(isNamed(NAME));
}

/** What a block begins with, within the marks around it. */
function firstIn(node: RootContent | undefined): RootContent | undefined {
  const isMark = node?.type === 'paragraph' || node?.type === 'strong' || node?.type === 'emphasis';
  return isMark ? firstIn(node.children[0]) : node;
}
