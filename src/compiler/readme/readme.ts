import type { RootContent } from 'mdast';
import type { FrameworkSection, Principle, Prose } from '../../model/types.ts';
import { linkListsOf } from '../divide/lists/link-lists.ts';
import type { Outline, OutlineSection } from '../divide/outline/outline.ts';
import { saysLevels } from '../divide/signs/says-levels.ts';
import type { Text } from '../document/front-matter/yaml.ts';
import { spanOf } from '../document/tree/markdown.ts';
import { readLabel } from '../text/inline.ts';
import { toProse } from '../text/prose.ts';
import type { Scope } from '../text/scope.ts';
import { type Addresses, readAddresses } from './addresses.ts';
import { type ChangeWindow, readChangeWindow } from './change-window.ts';
import { declaredTitles } from './declared.ts';
import type { IndexEntry } from './index-entry.ts';
import { findKinds, LEAD, sectionsByTitle } from './kinds.ts';
import { readLocale } from './locale.ts';
import { type PhaseDraft, reportPhases } from './phase.ts';
import { holdsIndex, readIndex, readLeadIndex } from './read-index.ts';
import { flat, readSection, type SectionDraft } from './section.ts';

/** What the README says, before it is known which levels there are. */
export interface ReadmeDraft {
  readonly path: string;
  /** The heading that is its title. */
  readonly heading?: Text;
  /** The title that the front matter gives. */
  readonly givenTitle?: Text;
  /** The heading that may stand for a title where there is none: the first one, if it names no more than its section. */
  readonly firstHeading?: Text;
  readonly description: Prose;
  readonly organization?: string;
  readonly addresses: Addresses;
  /** The language that the front matter declares. */
  readonly locale?: string;
  readonly purpose: Prose;
  readonly principles: readonly Principle[];
  readonly phases: readonly PhaseDraft[];
  /** Undefined where the README has no list of levels. */
  readonly index?: readonly IndexEntry[];
  /** The ids of the levels in the order that the front matter gives. */
  readonly order?: readonly Text[];
  readonly sections: readonly FrameworkSection[];
  /** The headings with nothing under them. */
  readonly empty: readonly Text[];
  /** Titles by id, as the front matter declares them. */
  readonly tracks: ReadonlyMap<string, string>;
  readonly themes: ReadonlyMap<string, string>;
  /** The days on which levels may ask for more. */
  readonly changeWindow?: ChangeWindow;
  /** The labels that name strands, if the front matter says which. */
  readonly strandLabels?: readonly Text[];
  /** The headings and labels of what is for internal readers alone. */
  readonly internal?: readonly Text[];
  /** The levels that tracks follow, by the tracks' ids, as the front matter says. */
  readonly from: ReadonlyMap<string, Text>;
  /** The levels that have taken the place of others, by the ids of those. */
  readonly formerLevels: ReadonlyMap<string, Text>;
}

/**
 * Reads the framework's own document.
 *
 * @param overview the document without the levels that it may hold
 */
export function readReadme(overview: Outline, scope: Scope): ReadmeDraft {
  const { document } = scope;
  const { inPlaceOf } = linkListsOf(document);
  const withIndexLists = (nodes: readonly RootContent[]) =>
    nodes.flatMap((node) => inPlaceOf.get(node) ?? [node]);
  const lead = withIndexLists(overview.lead);
  const sections = overview.sections
    .map(flat)
    .map((section) => ({ ...section, nodes: withIndexLists(section.nodes) }));
  const lists = { isNameable: !sectionsByTitle(sections).has(LEAD), exists: holdsIndex(lead, scope) };
  const kinds = findKinds(sections, scope, lists.isNameable || !lists.exists);
  const kindOf = (section: OutlineSection) => kinds.get(section) ?? 'other';
  const { entriesOf, byTrack } = readIndex(
    sections.filter((section) => kindOf(section) === 'index'),
    scope,
  );
  const read = sections.map((section) => readSection(section, kindOf(section), scope, byTrack));
  const organization = document.frontMatter.texts.get('organization')?.value;
  const locale = readLocale(scope);
  const changeWindow = readChangeWindow(scope);
  const strandLabels = document.frontMatter.lists.get('strandLabels')?.items;
  const internal = document.frontMatter.lists.get('internal')?.items;
  const phases = read.flatMap((section) => section.phases);
  const description = toProse(lead, scope);
  const inLead = readLeadIndex(lead, scope, lists.isNameable);
  const index = [...inLead, ...[...entriesOf.values()].flat()];
  reportPhases(phases, scope);
  return {
    path: document.path,
    ...readTitle(overview, scope),
    ...readFirstHeading(read, sections),
    description,
    ...(organization === undefined ? {} : { organization }),
    addresses: readAddresses(scope),
    ...(locale === undefined ? {} : { locale }),
    purpose: read.find(({ section }) => section.kind === 'purpose')?.purpose ?? [],
    principles: read.flatMap((section) => section.principles),
    phases,
    ...(index.length > 0 ? { index } : {}),
    ...readOrder(scope),
    sections: read.map(({ section }) => section),
    empty: read.filter(({ isEmpty }) => isEmpty).map(({ section, span }) => ({ value: section.title, span })),
    tracks: declaredTitles('tracks', scope),
    themes: declaredTitles('themes', scope),
    ...(changeWindow ? { changeWindow } : {}),
    ...(strandLabels ? { strandLabels } : {}),
    ...(internal ? { internal } : {}),
    from: document.frontMatter.mappings.get('from')?.items ?? new Map(),
    formerLevels: document.frontMatter.mappings.get('formerLevels')?.items ?? new Map(),
  };
}

/** The titles that the document gives. */
function readTitle({ title }: Outline, scope: Scope): Pick<ReadmeDraft, 'heading' | 'givenTitle'> {
  const givenTitle = scope.document.frontMatter.texts.get('title');
  return {
    ...(title ? { heading: { value: readLabel(title.children, scope), span: spanOf(title) } } : {}),
    ...(givenTitle ? { givenTitle } : {}),
  };
}

/** The first heading, unless it is there for a list of levels, the principles or another thing that has a key. */
function readFirstHeading(
  [read]: readonly SectionDraft[],
  [section]: readonly OutlineSection[],
): Pick<ReadmeDraft, 'firstHeading'> {
  if (!read || !section || read.section.kind !== 'other' || saysLevels(section.heading)) return {};
  return read.section.title === '' ? {} : { firstHeading: { value: read.section.title, span: read.span } };
}

/** The order of the levels; a single number is the page's own place, for a site generator. */
function readOrder({ document }: Scope): { order?: readonly Text[] } {
  const order = document.frontMatter.lists.get('order')?.items ?? [];
  const isPlace = order.length === 1 && order.every(({ value }) => /^-?\d+$/.test(value));
  return order.length === 0 || isPlace ? {} : { order };
}
