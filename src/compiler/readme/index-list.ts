import type { Link, LinkReference, List, ListItem, Nodes, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { fold } from '../../model/fold.ts';
import { plainProse, plainText } from '../../model/plain.ts';
import type { Track } from '../../model/types.ts';
import { isFile } from '../document/address.ts';
import type { Document } from '../document/document.ts';
import { spanOf } from '../document/markdown.ts';
import { compareOrders, orderOfCode } from '../names/codes.ts';
import { slugOfHeading } from '../names/ids.ts';
import { parseTitle } from '../names/title.ts';
import type { Span } from '../rules/diagnostics.ts';
import { unsupportedMarkdown } from '../rules/unsupported-markdown.ts';
import { reportLink, toRichText } from '../text/inline.ts';
import { toProse } from '../text/prose.ts';
import type { Scope } from '../text/scope.ts';
import { withoutIndexTables } from './index-table.ts';

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
  /** The track that the index puts the level on, where it parts its levels by track. */
  readonly track?: Track;
  readonly span: Span;
}

/**
 * Whether every bullet of a list links to a Markdown file, or to a level within one, or holds a list that does. In a
 * document that holds the levels itself, a list of other documents is none.
 */
export function isIndexList(list: List, scope: Scope): boolean {
  const links = linksIn(list, scope);
  if (links.includes(undefined)) return false;
  return !scope.holdsLevels || links.some((link) => scope.resolve(link?.url ?? '').target?.kind === 'level');
}

/** The links with which the bullets begin; undefined for each that begins otherwise. */
function linksIn(list: List, scope: Scope): readonly (FoundLink | undefined)[] {
  return list.children.flatMap((item) => {
    const nested = groupIn(item, scope);
    return nested.length > 0 ? nested.flatMap((inner) => linksIn(inner, scope)) : [linkOf(item, scope)];
  });
}

/** The lists under a bullet, where all are of links. */
function groupIn({ children }: ListItem, scope: Scope): readonly List[] {
  const lists = children.filter((node): node is List => node.type === 'list');
  return lists.some((list) => linksIn(list, scope).includes(undefined)) ? [] : lists;
}

/**
 * Reads a list that {@link isIndexList}.
 *
 * @param group the heading over it
 * @param byTrack whether the groups of the index are tracks; if not, what names them is reported
 */
export function readIndexList(
  list: List,
  scope: Scope,
  byTrack: boolean,
  group?: string,
): readonly IndexEntry[] {
  return list.children.flatMap((item) => {
    const nested = groupIn(item, scope);
    if (nested.length === 0) return readEntry(item, scope, group) ?? [];
    const own: ListItem = {
      ...item,
      children: item.children.filter((node) => !nested.some((it) => it === node)),
    };
    const title = plainProse(toProse(own.children, scope)).trim();
    const entry = linkOf(own, scope) ? readEntry(own, scope, group) : undefined;
    if (!entry && !byTrack) reportBeside(title, item, scope);
    const inner = nested.flatMap((each) => readIndexList(each, scope, byTrack, title || group));
    return entry ? [entry, ...inner] : inner;
  });
}

/**
 * Whether the groups of an index are its tracks. Where the codes go on rising from each to the next, they are stages of one;
 * and a group that only repeats levels of others would be a track with nobody on it.
 */
export function isByTrack(entries: readonly IndexEntry[]): boolean {
  const groups = new Set(entries.map(({ track }) => track?.id));
  if (groups.size < 2 || groups.has(undefined)) return false;
  if (new Set(withoutRepeated(entries).map(({ track }) => track?.id)).size < groups.size) return false;
  const goesOn = entries.slice(1).every(({ code }, index) => {
    const before = entries[index]?.code ?? '';
    return lettersOf(before) === lettersOf(code) && compareOrders(orderOfCode(before), orderOfCode(code)) < 0;
  });
  return !goesOn;
}

/** The entries that name a level, or a file of several, for the first time. */
function withoutRepeated(entries: readonly IndexEntry[]): readonly IndexEntry[] {
  const levels = new Set<string>();
  const whole = new Set<string>();
  const touched = new Set<string>();
  return entries.filter(({ file, level }) => {
    const isNew = level === undefined ? !touched.has(file) : !levels.has(level) && !whole.has(file);
    if (level === undefined) whole.add(file);
    else levels.add(level);
    touched.add(file);
    return isNew;
  });
}

function lettersOf(code: string): string {
  return code.replace(/[\d.]+$/, '');
}

function readEntry(item: ListItem, scope: Scope, group: string | undefined): IndexEntry | undefined {
  const link = linkOf(item, scope);
  if (!link) return undefined;
  const { node, url, title } = link;
  const span = spanOf(node);
  const label = plainText(toRichText(node.children, scope));
  const beside = [title ?? '', plainProse(toProse(without(item, node).children, scope))].join(' ').trim();
  reportBeside(beside, item, scope);
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
  const track = group ? { track: { id: slugOfHeading(group), title: group } } : {};
  return { file, ...level, exists, label, span, ...track, ...parseTitle(label) };
}

function reportBeside(text: string, item: ListItem, scope: Scope): void {
  if (!/[\p{L}\p{N}]/u.test(text)) return;
  const message = `Unexpected text "${text}" beside a link of the index, expected the link alone. It is left out.`;
  scope.report(unsupportedMarkdown, spanOf(item), message, 'Write it into the document of the level.');
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

const CONTENTS =
  /^(?:(?:table of )?contents|toc|on this page|inhalt|inhaltsverzeichnis|sommaire|table des matieres)$/;

/** The addresses in the lists and tables of a document that are of links alone; a table of its contents is none of levels. */
export function listedAddresses(document: Document): readonly string[] {
  const nodes = withIndexLists(document.tree.children, document);
  return nodes.flatMap((node, index) => {
    const urls = node.type === 'list' ? addressesIn(node, document) : [undefined];
    if (urls.includes(undefined)) return [];
    const before = nodes[index - 1];
    const isContents = before !== undefined && CONTENTS.test(fold(textOf(before)));
    return isContents ? [] : (urls as string[]);
  });
}

function addressesIn({ children }: List, document: Document): readonly (string | undefined)[] {
  return children.flatMap((item) => {
    const lists = item.children.filter((node): node is List => node.type === 'list');
    const nested = lists.flatMap((list) => addressesIn(list, document));
    const isGroup = nested.length > 0 && !nested.includes(undefined);
    const own = findLink(item, document)?.url;
    return isGroup ? [...(own === undefined ? [] : [own]), ...nested] : [own];
  });
}

/** Puts a list in the place of each table that is an index. */
export function withIndexLists(nodes: readonly RootContent[], document: Document): readonly RootContent[] {
  return withoutIndexTables(nodes, (node) => {
    const url = leadingLink(node) === node ? urlOf(node as Link | LinkReference, document) : '';
    return isFile(url) || url.startsWith('#');
  });
}

function findLink(item: ListItem, document: Document): FoundLink | undefined {
  const [paragraph] = item.children;
  const node = paragraph?.type === 'paragraph' ? leadingLink(paragraph) : undefined;
  if (!node) return undefined;
  return { node, url: urlOf(node, document), title: definedBy(node, document)?.title };
}

function urlOf(node: Link | LinkReference, document: Document): string {
  return definedBy(node, document)?.url ?? '';
}

function definedBy(node: Link | LinkReference, { definitions }: Document) {
  return node.type === 'link' ? node : definitions.get(node.identifier);
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
