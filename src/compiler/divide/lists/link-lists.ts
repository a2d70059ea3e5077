import type { Link, LinkReference, List, ListItem, Nodes, RootContent } from 'mdast';
import { fold } from '../../../model/words/fold.ts';
import { isFile } from '../../document/address.ts';
import type { Document } from '../../document/document.ts';
import { addressInRepository } from '../../document/repository.ts';
import { textOf } from '../../document/tree/markdown.ts';
import { once } from '../../document/tree/once.ts';
import { foldedWords } from '../../names/folded-words.ts';
import { hasWord } from '../../names/has-word.ts';
import { parseTitle } from '../../names/title.ts';
import { coversAll } from './contents.ts';
import { indexInPlaceOf } from './index-table.ts';

/** A link and where it leads, whether that is in its place or in a definition. */
export interface FoundLink {
  readonly node: Link | LinkReference;
  readonly url: string;
  readonly title?: string | null | undefined;
  /** The code that stands alone before it or after it: "L1 [Junior](junior.md)". */
  readonly code?: string;
}

/** A list of a document, which is an index of levels if its links lead to levels. */
export interface LinkList {
  readonly list: List;
  readonly bullets: readonly LinkBullet[];
}

/** A bullet with the link that it begins with, and the lists nested under it. */
export interface LinkBullet {
  readonly item: ListItem;
  readonly link: FoundLink | undefined;
  readonly nested: readonly LinkList[];
}

/** What of a document may be an index, before it is known where its links lead. */
export interface LinkLists {
  /** The document's blocks, with a list in place of each table of links. */
  readonly blocks: readonly RootContent[];
  /** What is there in place of each table. */
  readonly inPlaceOf: ReadonlyMap<RootContent, readonly RootContent[]>;
  /** Returns a list among the blocks with its links. */
  readonly withLinks: (list: List) => LinkList;
}

/** The lists of links in a document; found once, for dividing the documents as for reading the index. */
export const linkListsOf = once((document: Document): LinkLists => {
  const addressOf = (node: Nodes) => {
    const url = leadingLink(node) === node ? urlOf(node as Link | LinkReference, document) : '';
    return isFile(addressInRepository(url) ?? url) || url.startsWith('#') ? url : undefined;
  };
  const inPlaceOf = new Map<RootContent, readonly RootContent[]>(
    document.tree.children.flatMap((node) => {
      const nodes = node.type === 'table' ? indexInPlaceOf(node, addressOf) : undefined;
      return nodes ? [[node, nodes] as const] : [];
    }),
  );
  const blocks = document.tree.children.flatMap((node) => inPlaceOf.get(node) ?? [node]);
  const found = new Map<List, LinkList>();
  const withLinks = (list: List) => {
    const linkList = found.get(list) ?? toLinkList(list, document);
    found.set(list, linkList);
    return linkList;
  };
  return { blocks, inPlaceOf, withLinks };
});

/** Whether a list may be of links alone. Most are not, as their first bullet tells. */
function mayBeOfLinks({ children: [first] }: List, document: Document): boolean {
  if (!first) return false;
  return first.children.some(({ type }) => type === 'list') || findLink(first, document) !== undefined;
}

function toLinkList(list: List, document: Document): LinkList {
  const bullets = list.children.map((item): LinkBullet => {
    const nested = item.children.filter((node) => node.type === 'list');
    return {
      item,
      link: findLink(item, document),
      nested: nested.map((inner) => toLinkList(inner, document)),
    };
  });
  return { list, bullets };
}

const CONTENTS: ReadonlySet<string> = new Set(foldedWords('contents'));

/** The addresses in the lists and tables of a document that are of links alone. */
export interface ListedAddresses {
  /** Those that may lead to levels. */
  readonly urls: readonly string[];
  /** Those in a table of the document's contents, which says nothing of levels. */
  readonly contents: readonly string[];
}

/** Finds what the lists of links in a document lead to. */
export const listedAddresses = once((document: Document): ListedAddresses => {
  const { blocks, withLinks } = linkListsOf(document);
  const urls: string[] = [];
  const contents: string[] = [];
  for (const [index, node] of blocks.entries()) {
    if (node.type !== 'list' || !mayBeOfLinks(node, document)) continue;
    const found = addressesIn(withLinks(node));
    if (found.includes(undefined)) continue;
    const before = blocks[index - 1];
    const isContents = before !== undefined && CONTENTS.has(fold(textOf(before)));
    const over = before?.type === 'heading' ? before : undefined;
    const listed = found as string[];
    (isContents || coversAll(listed, document, over) ? contents : urls).push(...listed);
  }
  return { urls, contents };
});

function addressesIn({ bullets }: LinkList): readonly (string | undefined)[] {
  return bullets.flatMap(({ link, nested }) => {
    const urls = nested.flatMap(addressesIn);
    const isGroup = urls.length > 0 && !urls.includes(undefined);
    return isGroup ? [...(link ? [link.url] : []), ...urls] : [link?.url];
  });
}

/** The link that a bullet begins with. */
export function findLink(item: ListItem, document: Document): FoundLink | undefined {
  const [paragraph] = item.children;
  if (paragraph?.type !== 'paragraph') return undefined;
  const said = paragraph.children.filter((child) => hasWord(textOf(child)));
  const [first, second] = said;
  const link = second && leadingLink(second);
  const before = first && link ? codeAlone(first) : undefined;
  const node = before === undefined ? leadingLink(paragraph) : link;
  if (!node) return undefined;
  const code = before ?? (second && said.length === 2 ? codeAlone(second) : undefined);
  return {
    node,
    url: urlOf(node, document),
    title: definedBy(node, document)?.title,
    ...(code === undefined ? {} : { code }),
  };
}

/** The code that a text consists of, but for marks around it: "**L1**:", "(L1)", "– L1". */
function codeAlone(node: Nodes): string | undefined {
  if (node.type === 'link' || node.type === 'linkReference') return undefined;
  const text = textOf(node).replace(MARKS_AROUND, '');
  return text !== '' && parseTitle(text).code === text ? text : undefined;
}

const MARKS_AROUND = /^[\s:：·–—|([（-]+|[\s:：·–—|)\]）.-]+$/gu;

function urlOf(node: Link | LinkReference, document: Document): string {
  return definedBy(node, document)?.url ?? '';
}

function definedBy(node: Link | LinkReference, { definitions }: Document) {
  return node.type === 'link' ? node : definitions.get(node.identifier);
}

/** The link with which a node begins; marks such as an emoji may be before it. */
function leadingLink(node: Nodes): Link | LinkReference | undefined {
  if (node.type === 'link' || node.type === 'linkReference') return node;
  if (!('children' in node)) return undefined;
  const first = (node.children as Nodes[]).find((child) => hasWord(textOf(child)));
  return first && leadingLink(first);
}
