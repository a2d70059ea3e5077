import type { List, ListItem } from 'mdast';
import { plainProse } from '../../model/words/plain.ts';
import {
  type FoundLink,
  findLink,
  type LinkBullet,
  type LinkList,
  linkListsOf,
} from '../divide/lists/link-lists.ts';
import { isFile } from '../document/address.ts';
import { addressInRepository } from '../document/repository.ts';
import { reportLink } from '../text/inline.ts';
import { toProse } from '../text/prose.ts';
import type { Scope } from '../text/scope.ts';
import { type IndexEntry, readEntry } from './index-entry.ts';

/** What the lists of an index say. */
export interface IndexLists {
  readonly entries: readonly IndexEntry[];
  /** The bullets that hold only the name of a group and its list. */
  readonly titles: readonly GroupTitle[];
}

/** A link of an index. */
interface EntryLink extends FoundLink {
  /** Whether it leads to the page of a file at a Git host; then its address is that in the repository. */
  readonly isAtHost?: true;
}

/** A bullet that names a group of the index. */
export interface GroupTitle {
  readonly title: string;
  readonly item: ListItem;
}

/**
 * Whether every bullet of a list links to a Markdown file, or to a level within one, or holds a list that does. A list of
 * documents without levels is none, and in a document that holds the levels itself, one of any other documents.
 */
export function isIndexList(list: List, scope: Scope): boolean {
  const links = linksIn(linkListOf(list, scope), scope);
  if (links.includes(undefined)) return false;
  const leadsToLevel = (url: string) =>
    scope.holdsLevels ? leadsToOwn(url, scope) : !scope.resolve(url).isBeside;
  return links.some((link) => leadsToLevel(link?.url ?? ''));
}

/** Whether an address leads to a level in the document itself. */
function leadsToOwn(url: string, { resolve, document }: Scope): boolean {
  const { target, file = document.path } = resolve(url);
  return target?.kind === 'level' && file === document.path;
}

function linkListOf(list: List, { document }: Scope): LinkList {
  return linkListsOf(document).withLinks(list);
}

/** The links with which the bullets begin; undefined for each that begins otherwise. */
function linksIn({ bullets }: LinkList, scope: Scope): readonly (EntryLink | undefined)[] {
  return bullets.flatMap((bullet) => linksUnder(bullet, scope) ?? [entryLink(bullet.link, scope)]);
}

/** The links in the lists under a bullet, if there are any and every bullet there begins with one. */
function linksUnder({ nested }: LinkBullet, scope: Scope): readonly (EntryLink | undefined)[] | undefined {
  const links = nested.flatMap((list) => linksIn(list, scope));
  return links.length === 0 || links.includes(undefined) ? undefined : links;
}

/** A link, if it leads to a Markdown file of the framework or to a level; a relative address may be that of a missing file. */
function entryLink(link: FoundLink | undefined, { resolve }: Scope): EntryLink | undefined {
  if (!link) return undefined;
  const inRepository = addressInRepository(link.url);
  if (inRepository !== undefined) {
    return resolve(inRepository).exists ? { ...link, url: inRepository, isAtHost: true } : undefined;
  }
  const { target, isElsewhere } = resolve(link.url);
  const isEntry = isFile(link.url) ? !isElsewhere : link.url.startsWith('#') && target?.kind === 'level';
  return isEntry ? link : undefined;
}

/** Says what is wrong with those links of an index that lead to the pages of files at a Git host. */
export function reportLinksAtHost(list: List, scope: Scope): void {
  for (const link of linksIn(linkListOf(list, scope), scope)) {
    const problem = link?.isAtHost && scope.resolve(link.url).problem;
    if (problem) reportLink(link.node, link.url, problem, scope);
  }
}

/**
 * Reads a list that {@link isIndexList}.
 *
 * @param group the heading over it
 */
export function readIndexList(list: List, scope: Scope, group?: string): IndexLists {
  return readList(linkListOf(list, scope), scope, group);
}

function readList({ bullets }: LinkList, scope: Scope, group: string | undefined): IndexLists {
  return joinLists(bullets.map((bullet) => readBullet(bullet, scope, group)));
}

function readBullet(bullet: LinkBullet, scope: Scope, group: string | undefined): IndexLists {
  const { item, link, nested } = bullet;
  if (!linksUnder(bullet, scope)) return { entries: entriesOf(item, link, scope, group), titles: [] };
  const own: ListItem = { ...item, children: item.children.filter(({ type }) => type !== 'list') };
  const title = plainProse(toProse(own.children, scope)).trim();
  const entries = entriesOf(own, findLink(own, scope.document), scope, group);
  const inner = joinLists(nested.map((each) => readList(each, scope, title || group)));
  return {
    entries: [...entries, ...inner.entries],
    titles: [...(entries.length === 0 ? [{ title, item }] : []), ...inner.titles],
  };
}

function entriesOf(
  item: ListItem,
  found: FoundLink | undefined,
  scope: Scope,
  group: string | undefined,
): readonly IndexEntry[] {
  const link = entryLink(found, scope);
  const entry = link && readEntry(item, link, scope, group);
  return entry ? [entry] : [];
}

/** Puts what several lists say one behind the other. */
export function joinLists(lists: readonly IndexLists[]): IndexLists {
  return {
    entries: lists.flatMap(({ entries }) => entries),
    titles: lists.flatMap(({ titles }) => titles),
  };
}
