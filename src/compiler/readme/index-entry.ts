import type { Link, LinkReference, ListItem, Nodes } from 'mdast';
import type { Track } from '../../model/types.ts';
import { plainProse, plainText } from '../../model/words/plain.ts';
import type { FoundLink } from '../divide/lists/link-lists.ts';
import { spanOf } from '../document/tree/markdown.ts';
import { hasWord } from '../names/has-word.ts';
import { idOfTitle } from '../names/ids.ts';
import { parseLevelTitle, withRank } from '../names/title.ts';
import type { Span } from '../rules/diagnostics.ts';
import { unsupportedMarkdown } from '../rules/unsupported-markdown.ts';
import { reportLink, toRichText } from '../text/inline.ts';
import { toProse } from '../text/prose.ts';
import type { Scope } from '../text/scope.ts';

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
  /** Where it is, where tracks leave a common foot. */
  readonly fork?: 'foot' | 'branch';
  readonly span: Span;
}

/**
 * Reads a bullet of the index.
 *
 * @param link the link that it begins with
 * @param group the heading over it
 * @returns `undefined` if the link leads to no document
 */
export function readEntry(
  item: ListItem,
  link: FoundLink,
  scope: Scope,
  group: string | undefined,
): IndexEntry | undefined {
  const { node, url, title } = link;
  const span = spanOf(node);
  const label = plainText(toRichText(node.children, scope));
  const named = parseLevelTitle(label);
  const besideLink = plainProse(toProse(without(item, node).children, scope));
  // a code beside the link is that of the level, unless the link has one
  const isCode = link.code !== undefined && named.code === '';
  const rest = isCode ? besideLink.replace(link.code, '') : besideLink;
  reportBeside([title ?? '', rest].join(' ').trim(), item, scope);
  const { file, target, problem, exists = false, isBeside } = scope.resolve(url);
  const isMissing = file !== undefined && target === undefined && !exists;
  // a missing file has a rule of its own
  if (problem && !isMissing) reportLink(node, url, problem, scope);
  const isOwn = target?.kind === 'framework' && file === scope.document.path;
  if (file !== undefined && scope.saidElsewhere?.has(file)) return undefined;
  if (file === undefined || isOwn || isBeside) {
    const message = `Unexpected link "${label}" in the index, expected a link to a level. It is left out.`;
    scope.report(unsupportedMarkdown, span, message, 'Move it out of the list of levels.');
    return undefined;
  }
  const level = target?.kind === 'level' ? { level: target.level } : {};
  const track = group ? { track: { id: idOfTitle(group), title: group } } : {};
  return { file, ...level, exists, label, span, ...track, ...named, ...(isCode ? withRank(link.code) : {}) };
}

/** Says of what is beside the links of the index that it is left out. */
export function reportBeside(text: string, item: ListItem, scope: Scope): void {
  if (!hasWord(text)) return;
  const message = `Unexpected text "${text}" beside a link of the index, expected the link alone. It is left out.`;
  scope.report(unsupportedMarkdown, spanOf(item), message, 'Write it into the document of the level.');
}

/** A copy of a node without the given link. */
function without<N extends Nodes>(node: N, link: Link | LinkReference): N {
  if (!('children' in node)) return node;
  const children = (node.children as Nodes[]).filter((child) => child !== link);
  return { ...node, children: children.map((child) => without(child, link)) };
}
