import type { List, RootContent } from 'mdast';
import type { OutlineSection } from '../divide/outline/outline.ts';
import { spanOf } from '../document/tree/markdown.ts';
import type { Scope } from '../text/scope.ts';
import { type GroupName, groupNames, nameIn } from './group-names.ts';
import { type IndexEntry, reportBeside } from './index-entry.ts';
import { type IndexLists, isIndexList, joinLists, readIndexList, reportLinksAtHost } from './index-list.ts';
import { onTracks } from './index-tracks.ts';
import { LEAD, saidHeadings } from './kinds.ts';

/** The index of a README, as its sections tell it. */
export interface Index {
  readonly entriesOf: ReadonlyMap<OutlineSection, readonly IndexEntry[]>;
  /** Whether the groups of the index are tracks. */
  readonly byTrack: boolean;
}

/** Reads the sections that are the index; where there are several, each may be a group of it. */
export function readIndex(sections: readonly OutlineSection[], scope: Scope): Index {
  const isParted = sections.length > 1;
  const read = sections.map((section) => [section, readSectionLists(section, isParted, scope)] as const);
  const whole = joinLists(read.map(([, lists]) => lists));
  const entries = onTracks(whole.entries);
  const byTrack = entries.some(({ track }) => track);
  if (!byTrack) for (const { title, item } of whole.titles) reportBeside(title, item, scope);
  const left = [...entries];
  const entriesOf = new Map(
    read.map(([section, own]) => [section, left.splice(0, own.entries.length)] as const),
  );
  return { entriesOf, byTrack };
}

/** Each list of an index section belongs to the group that the heading or the label over it names. */
function readSectionLists({ heading, nodes }: OutlineSection, isParted: boolean, scope: Scope): IndexLists {
  return readLists(nodes, scope, isParted ? heading : undefined);
}

function readLists(nodes: readonly RootContent[], scope: Scope, otherwise?: GroupName): IndexLists {
  const lists = indexListsIn(nodes, scope);
  const names = groupNames(lists, nodes);
  return joinLists(
    lists.map((list) => {
      const name = names.get(list) ?? otherwise;
      return readIndexList(list, scope, name && nameIn(name));
    }),
  );
}

/** Whether what is before the first section lists levels. */
export function holdsIndex(nodes: readonly RootContent[], scope: Scope): boolean {
  return indexListsIn(nodes, scope).length > 0;
}

/**
 * Reads the index of a short README, which lists the levels before any heading; the lists stay in the description, too.
 *
 * @param isNameable whether front matter can name these lists
 */
export function readLeadIndex(
  nodes: readonly RootContent[],
  scope: Scope,
  isNameable: boolean,
): readonly IndexEntry[] {
  const said = saidHeadings('index', scope);
  const isSaid = isNameable && said.some(({ value }) => value === LEAD);
  if (said.length > 0 && !isSaid) return [];
  const lists = indexListsIn(nodes, scope);
  for (const list of isSaid ? [] : lists) {
    const say = isNameable ? (['index', [LEAD]] as const) : undefined;
    scope.infer(spanOf(list), 'this list is the index of levels', say);
  }
  // the description has reported what is wrong with the other links already
  for (const list of lists) reportLinksAtHost(list, scope);
  const silent = { ...scope, report: () => {} };
  return onTracks(readLists(nodes, silent).entries);
}

function indexListsIn(nodes: readonly RootContent[], scope: Scope): readonly List[] {
  return nodes.filter((node): node is List => node.type === 'list' && isIndexList(node, scope));
}
