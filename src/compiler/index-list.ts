import type { Link, LinkReference, List, ListItem, Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { plainProse, plainText } from '../model/plain.ts';
import type { Span } from './diagnostics.ts';
import type { Document } from './document.ts';
import { reportLink, toRichText } from './inline.ts';
import { spanOf } from './markdown.ts';
import { toProse } from './prose.ts';
import { unsupportedMarkdown } from './rules/unsupported-markdown.ts';
import type { Scope } from './scope.ts';
import { parseTitle } from './title.ts';

/** A level as the README's index names it. */
export interface IndexEntry {
  /** The level's file, which need not exist. */
  readonly file: string;
  /** The level's id, where the link leads to one; a file may hold several. */
  readonly level?: string;
  readonly exists: boolean;
  readonly label: string;
  readonly code: string;
  readonly rank?: number;
  readonly title: string;
  readonly span: Span;
}

/**
 * Whether every bullet of a list links to a Markdown file, or to a level within one. In a document that holds the levels
 * itself, a list of other documents is none.
 */
export function isIndexList(list: List, scope: Scope): boolean {
  const links = list.children.map((item) => linkOf(item, scope));
  if (links.includes(undefined)) return false;
  return !scope.holdsLevels || links.some((link) => scope.resolve(link?.url ?? '').target?.kind === 'level');
}

/** Reads a list that {@link isIndexList}. */
export function readIndexList(list: List, scope: Scope): readonly IndexEntry[] {
  return list.children.flatMap((item) => readEntry(item, scope) ?? []);
}

function readEntry(item: ListItem, scope: Scope): IndexEntry | undefined {
  const link = linkOf(item, scope);
  if (!link) return undefined;
  const { node, url, title } = link;
  const span = spanOf(node);
  const label = plainText(toRichText(node.children, scope));
  const beside = [title ?? '', plainProse(toProse(without(item, node).children, scope))].join(' ').trim();
  if (/[\p{L}\p{N}]/u.test(beside)) {
    const message = `Unexpected text "${beside}" beside a link of the index, expected the link alone. It is left out.`;
    scope.report(unsupportedMarkdown, spanOf(item), message, 'Write it into the document of the level.');
  }
  const { file, target, problem, exists = false } = scope.resolve(url);
  const isMissing = file !== undefined && target === undefined && !exists;
  // a missing file has a rule of its own
  if (problem && !isMissing) reportLink(node, url, problem, scope);
  if (file === undefined || (target?.kind === 'framework' && file === scope.document.path)) {
    const message = `Unexpected link "${label}" in the index, expected a link to a level. It is left out.`;
    scope.report(unsupportedMarkdown, span, message, 'Move it out of the list of levels.');
    return undefined;
  }
  const level = target?.kind === 'level' ? { level: target.level } : {};
  return { file, ...level, exists, label, span, ...parseTitle(label) };
}

/** A link and where it leads, whether that stands in its place or in a definition. */
interface FoundLink {
  readonly node: Link | LinkReference;
  readonly url: string;
  readonly title?: string | null | undefined;
}

/** The link that a bullet begins with, if it leads to a Markdown file by a relative address or to a level. */
function linkOf(item: ListItem, { document, resolve }: Scope): FoundLink | undefined {
  const found = findLink(item, document);
  if (!found) return undefined;
  const { target, isElsewhere } = resolve(found.url);
  const isEntry = isFile(found.url) ? !isElsewhere : found.url.startsWith('#') && target?.kind === 'level';
  return isEntry ? found : undefined;
}

/** The addresses in the lists of a document of which every bullet begins with a link. */
export function listedAddresses(document: Document): readonly string[] {
  const lists = document.tree.children.filter((node): node is List => node.type === 'list');
  const addresses = lists.map(({ children }) => children.map((item) => findLink(item, document)?.url));
  return addresses.filter((urls) => urls.every((url) => url !== undefined)).flat() as string[];
}

/** Whether an address is that of a Markdown file, written as a path. */
export function isFile(url: string): boolean {
  return /^(?![a-z][a-z0-9+.-]*:)[^#?]*\.md(?:[#?]|$)/i.test(url);
}

function findLink(item: ListItem, document: Document): FoundLink | undefined {
  const [paragraph] = item.children;
  const node = paragraph?.type === 'paragraph' ? leadingLink(paragraph) : undefined;
  if (!node) return undefined;
  const { url = '', title } = (node.type === 'link' ? node : document.definitions.get(node.identifier)) ?? {};
  return { node, url, title };
}

/** The link with which a node begins; marks such as an emoji may stand before it. */
function leadingLink(node: Nodes): Link | LinkReference | undefined {
  if (node.type === 'link' || node.type === 'linkReference') return node;
  if (!('children' in node)) return undefined;
  const first = (node.children as Nodes[]).find((child) => /[\p{L}\p{N}]/u.test(textOf(child)));
  return first && leadingLink(first);
}

/** A copy of a node without the given link. */
function without<N extends Nodes>(node: N, link: Link | LinkReference): N {
  if (!('children' in node)) return node;
  const children = (node.children as Nodes[]).filter((child) => child !== link);
  return { ...node, children: children.map((child) => without(child, link)) };
}
