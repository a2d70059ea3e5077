import type { Link, List, ListItem, Nodes } from 'mdast';
import { plainProse, plainText } from '../model/plain.ts';
import type { Span } from './diagnostics.ts';
import { toRichText } from './inline.ts';
import { resolveLink } from './links.ts';
import { spanOf } from './markdown.ts';
import { toProse } from './prose.ts';
import { unsupportedMarkdown } from './rules/text.ts';
import type { Scope } from './scope.ts';
import { parseTitle } from './title.ts';

/** A level as the README's index names it. */
export interface IndexEntry {
  /** The name of the level's file, which need not exist. */
  readonly file: string;
  readonly exists: boolean;
  readonly label: string;
  readonly code: string;
  readonly rank?: number;
  readonly title: string;
  readonly span: Span;
}

/** Whether every bullet of a list links to a Markdown file beside the README. */
export function isIndexList(list: List): boolean {
  return list.children.every((item) => linkOf(item) !== undefined);
}

/** Reads a list that {@link isIndexList}. */
export function readIndexList(list: List, scope: Scope): readonly IndexEntry[] {
  return list.children.flatMap((item) => readEntry(item, scope) ?? []);
}

function readEntry(item: ListItem, scope: Scope): IndexEntry | undefined {
  const link = linkOf(item);
  if (!link) return undefined;
  const span = spanOf(link);
  const label = plainText(toRichText(link.children, scope));
  const beside = [link.title ?? '', plainProse(toProse(without(item, link).children, scope))]
    .join(' ')
    .trim();
  if (/[\p{L}\p{N}]/u.test(beside)) {
    const message = `Unexpected text "${beside}" beside a link of the index, expected the link alone. It is left out.`;
    scope.report(unsupportedMarkdown, spanOf(item), message, 'Write it into the document of the level.');
  }
  const { file, target, problem } = resolveLink(link.url, scope.document.path, scope.targets);
  const exists = target?.kind === 'level' || (file !== undefined && scope.targets.refused.has(file));
  const isMissing = file !== undefined && target === undefined && !exists;
  // a missing file has a rule of its own
  if (problem && !isMissing) scope.report(problem.rule, span, problem.message, problem.mend);
  if (file === undefined || target?.kind === 'framework') {
    const message = `Unexpected link "${label}" in the index, expected a link to a level. It is left out.`;
    scope.report(unsupportedMarkdown, span, message, 'Move it out of the list of levels.');
    return undefined;
  }
  return { file, exists, label, span, ...parseTitle(label) };
}

/** The link that a bullet begins with, if it leads to a Markdown file by a relative address. */
function linkOf(item: ListItem): Link | undefined {
  const [paragraph] = item.children;
  if (paragraph?.type !== 'paragraph') return undefined;
  const link = firstLink(paragraph);
  return link && /^(?![a-z][a-z0-9+.-]*:)[^#?]*\.md(?:[#?]|$)/i.test(link.url) ? link : undefined;
}

function firstLink(node: Nodes): Link | undefined {
  if (node.type === 'link') return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = firstLink(child);
    if (found) return found;
  }
  return undefined;
}

/** A copy of a node without the given link. */
function without<N extends Nodes>(node: N, link: Link): N {
  if (!('children' in node)) return node;
  const children = (node.children as Nodes[]).filter((child) => child !== link);
  return { ...node, children: children.map((child) => without(child, link)) };
}
