import type { List, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { fold } from '../../model/fold.ts';
import type { FrameworkSection, FrameworkSectionKind, Principle, Prose } from '../../model/types.ts';
import { flattened, type Outline, type OutlineSection } from '../divide/outline.ts';
import { spanOf } from '../document/markdown.ts';
import type { Text } from '../document/yaml.ts';
import { sectionId } from '../level/section.ts';
import { levelId, sectionOfFile, uniqueIds } from '../names/ids.ts';
import { titleOfFile } from '../names/title.ts';
import { FILE_START, type Span } from '../rules/diagnostics.ts';
import { frontMatterValue } from '../rules/front-matter-value.ts';
import { headingText } from '../text/heading.ts';
import { toPlainText } from '../text/inline.ts';
import { toProse } from '../text/prose.ts';
import type { Scope } from '../text/scope.ts';
import { type IndexEntry, isByTrack, isIndexList, readIndexList, withIndexLists } from './index-list.ts';
import { findKinds, LISTS } from './kinds.ts';
import { readLocale } from './locale.ts';
import { type PhaseDraft, readPhase } from './phase.ts';
import { readPrinciple } from './principle.ts';

/** What the README says, before it is known which levels there are. */
export interface ReadmeDraft {
  readonly path: string;
  readonly heading?: Text;
  readonly description: Prose;
  readonly organization?: string;
  readonly addresses: { readonly editUrl?: string; readonly feedbackUrl?: string };
  /** The language that the front matter declares. */
  readonly locale?: string;
  readonly purpose: Prose;
  readonly principles: readonly Principle[];
  readonly phases: readonly PhaseDraft[];
  /** Undefined where the README has no list of levels. */
  readonly index?: readonly IndexEntry[];
  readonly sections: readonly FrameworkSection[];
  /** The headings with nothing under them. */
  readonly empty: readonly Text[];
  /** Titles by id, as the front matter declares them. */
  readonly tracks: ReadonlyMap<string, string>;
  readonly themes: ReadonlyMap<string, string>;
}

/**
 * Reads the framework's own document.
 *
 * @param overview the document without the levels that it may hold
 */
export function readReadme(overview: Outline, scope: Scope): ReadmeDraft {
  const { document } = scope;
  const parts = {
    ...overview,
    lead: withIndexLists(overview.lead, document),
    sections: overview.sections.map(flat).map((section) => ({
      ...section,
      nodes: withIndexLists(section.nodes, document),
    })),
  };
  const kinds = findKinds(parts.sections, scope);
  const kindOf = (section: OutlineSection) => kinds.get(section) ?? 'other';
  const inSections = parts.sections.filter((section) => kindOf(section) === 'index');
  const isParted = inSections.length > 1;
  const silent = { ...scope, report: () => {} };
  const byTrack = isByTrack(
    inSections.flatMap((section) => readIndex(section, sectionLists(section, scope), isParted, true, silent)),
  );
  const read = parts.sections.map((section) =>
    readSection(section, kindOf(section), scope, byTrack, isParted),
  );
  const organization = document.frontMatter.texts.get('organization')?.value;
  const locale = readLocale(scope);
  const description = toProse(parts.lead, scope);
  const inLead = document.frontMatter.texts.has('index') ? [] : findIndex(parts.lead, scope);
  const index = [...inLead, ...read.flatMap((section) => section.index)];
  if (index.length === 0) scope.infer(FILE_START, 'no index: levels by rank');
  const heading = readTitle(overview, scope);
  return {
    path: document.path,
    ...(heading ? { heading } : {}),
    description,
    ...(organization === undefined ? {} : { organization }),
    addresses: { ...readAddress('editUrl', scope), ...readAddress('feedbackUrl', scope) },
    ...(locale === undefined ? {} : { locale }),
    purpose: read.find(({ section }) => section.kind === 'purpose')?.purpose ?? [],
    principles: read.flatMap((section) => section.principles),
    phases: read.flatMap((section) => section.phases),
    ...(index.length > 0 ? { index } : {}),
    sections: read.map(({ section }) => section),
    empty: read.filter(({ isEmpty }) => isEmpty).map(({ section, span }) => ({ value: section.title, span })),
    tracks: titles('tracks', scope),
    themes: titles('themes', scope),
  };
}

/** The title: the `#` heading, else that in the front matter. */
function readTitle({ title }: Outline, scope: Scope): Text | undefined {
  const given = scope.document.isReadme ? scope.document.frontMatter.texts.get('title') : undefined;
  if (!title) return given;
  const heading = { value: toPlainText(title.children, scope), span: spanOf(title) };
  if (given && fold(given.value) !== fold(heading.value)) {
    const message = `Unexpected title "${given.value}", expected "${heading.value}" as in the heading.`;
    scope.report(frontMatterValue, given.span, message);
  }
  return heading;
}

/**
 * Reads what stands beside the levels of a file other than the README: what is before them as a section with the file's
 * title, and every further section.
 *
 * @param namesTrack whether the title is that of the levels' track
 */
export function readBeside(
  { title, lead, sections }: Outline,
  scope: Scope,
  namesTrack: boolean,
): readonly FrameworkSection[] {
  const { path, anchors } = scope.document;
  const text = toProse(lead, scope);
  const name = title ? toPlainText(title.children, scope) : titleOfFile(path);
  return [
    ...(text.length > 0 || (title && name !== '' && !namesTrack)
      ? [{ id: levelId(path), kind: 'other' as const, title: name, text, closing: [] }]
      : []),
    ...sections.map(flat).map((section) => ({
      ...readSection(section, 'other', scope).section,
      id: sectionOfFile(path, anchors.get(section.heading) ?? ''),
    })),
  ];
}

/** A section with its deeper headings among its text: the model knows one depth of them in a README. */
function flat(section: OutlineSection): OutlineSection {
  return { ...section, nodes: flattened(section), children: [] };
}

interface SectionDraft {
  readonly section: FrameworkSection;
  readonly span: Span;
  readonly isEmpty: boolean;
  readonly purpose: Prose;
  readonly principles: readonly Principle[];
  readonly phases: readonly PhaseDraft[];
  readonly index: readonly IndexEntry[];
}

/** Parts a section into what has a key of its own and the text around it. */
function readSection(
  section: OutlineSection,
  kind: FrameworkSectionKind,
  scope: Scope,
  byTrack = false,
  isParted = false,
): SectionDraft {
  const { heading, nodes } = section;
  const own = nodes.filter((node): node is List => node.type === 'list' && isOwn(kind, node, scope));
  const taken = kind === 'index' ? own : own.slice(0, 1);
  const title = headingText(heading, scope);
  const isTaken = (node: RootContent, place: number) =>
    taken.some((list) => list === node) ||
    (byTrack && kind === 'index' && isOver(taken, node, nodes[place + 1]));
  const firstTaken = nodes.findIndex(isTaken);
  const split = firstTaken < 0 ? nodes.length : firstTaken;
  const prose = toProse(nodes.slice(0, split), scope);
  const after = nodes.slice(split).filter((node, place) => !isTaken(node, split + place));
  const items = taken.flatMap((list) => list.children);
  const ids = uniqueIds();
  return {
    section: {
      id: sectionId(heading, scope),
      kind,
      title,
      text: kind === 'purpose' ? [] : prose,
      closing: toProse(after, scope),
    },
    span: spanOf(heading),
    isEmpty: nodes.length === 0,
    purpose: kind === 'purpose' ? prose : [],
    principles: kind === 'principles' ? items.map((item) => readPrinciple(item, scope, ids)) : [],
    phases: kind === 'journey' ? items.map((item) => readPhase(item, scope, ids)) : [],
    index: kind === 'index' ? readIndex(section, taken, isParted, byTrack, scope) : [],
  };
}

function sectionLists({ nodes }: OutlineSection, scope: Scope): readonly List[] {
  return nodes.filter((node): node is List => node.type === 'list' && isOwn('index', node, scope));
}

/** Whether a node is the heading over one of the lists. */
function isOver(lists: readonly List[], node: RootContent, next: RootContent | undefined): boolean {
  return node.type === 'heading' && lists.some((list) => list === next);
}

/**
 * Reads the lists of an index section; each belongs to the group that the heading over it names.
 *
 * @param isParted whether there are several such sections, so that each may be a group
 */
function readIndex(
  { heading, nodes }: OutlineSection,
  lists: readonly List[],
  isParted: boolean,
  byTrack: boolean,
  scope: Scope,
): readonly IndexEntry[] {
  return lists.flatMap((list) => {
    const over = nodes.slice(0, nodes.indexOf(list)).findLast((node) => node.type === 'heading');
    const named = over ?? (isParted ? heading : undefined);
    const entries = readIndexList(list, scope, byTrack, named && textOf(named));
    return byTrack ? entries : entries.map(({ track, ...entry }) => entry);
  });
}

/** Whether a list is the one that makes its section what it is. */
function isOwn(kind: FrameworkSectionKind, list: List, scope: Scope): boolean {
  return LISTS.get(kind)?.isOne(list, scope) ?? false;
}

/** Short READMEs list the levels before any heading; the lists then stay in the description, too. */
function findIndex(nodes: readonly RootContent[], scope: Scope): readonly IndexEntry[] {
  const lists = nodes.filter((node): node is List => node.type === 'list' && isIndexList(node, scope));
  for (const list of lists) scope.infer(spanOf(list), 'this list is the index of levels');
  // the description has reported what is wrong with the links already
  const silent = { ...scope, report: () => {} };
  const entries = lists.flatMap((list) => readIndexList(list, silent, true));
  return isByTrack(entries) ? entries : entries.map(({ track, ...entry }) => entry);
}

/** Reads a web address from the front matter; one that could do harm is refused. */
function readAddress<Key extends 'editUrl' | 'feedbackUrl'>(
  key: Key,
  { document, resolve, report }: Scope,
): { [K in Key]?: string } {
  const address = document.frontMatter.texts.get(key);
  if (!address) return {};
  const { target } = resolve(address.value);
  if (target?.kind === 'url') return { [key]: target.href } as { [K in Key]?: string };
  report(
    frontMatterValue,
    address.span,
    `Unexpected address "${address.value}", expected one such as https://…`,
  );
  return {};
}

function titles(key: 'tracks' | 'themes', { document }: Scope): ReadonlyMap<string, string> {
  const items = document.frontMatter.mappings.get(key)?.items ?? new Map<string, Text>();
  return new Map([...items].map(([id, title]) => [id, title.value || id]));
}
