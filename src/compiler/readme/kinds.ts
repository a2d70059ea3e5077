import type { List, RootContent } from 'mdast';
import type { FrameworkSectionKind } from '../../model/types.ts';
import { comparable, fold } from '../../model/words/fold.ts';
import { patternFor } from '../../vocabulary/vocabularies.ts';
import type { OutlineSection } from '../divide/outline/outline.ts';
import type { Text } from '../document/front-matter/yaml.ts';
import { spanOf, textOf } from '../document/tree/markdown.ts';
import { familiesIn } from '../names/codes.ts';
import { didYouMean, expectedFor } from '../names/near.ts';
import type { Span } from '../rules/diagnostics.ts';
import { frontMatterName } from '../rules/front-matter-name.ts';
import { frontMatterValue } from '../rules/front-matter-value.ts';
import { boldStart } from '../text/labelled-bullet.ts';
import type { Scope } from '../text/scope.ts';
import { isIndexList } from './index-list.ts';
import { boldWords, isPhase } from './phase.ts';

type NamedKind = Exclude<FrameworkSectionKind, 'other'>;

/** The lists that make a section what it is. */
export const LISTS: ReadonlyMap<FrameworkSectionKind, ListShape> = new Map([
  ['index', { isOne: isIndexList, bullets: 'begins with a link to a level' }],
  ['journey', { isOne: isJourneyList, bullets: "begins with a level's code in bold" }],
  ['principles', { isOne: isPrincipleList, bullets: 'begins with bold words' }],
]);

interface ListShape {
  readonly isOne: (list: List, scope: Scope) => boolean;
  /** What every bullet of such a list does. */
  readonly bullets: string;
}

interface Sign {
  readonly kind: NamedKind;
  /** What the section's heading says, folded. */
  readonly heading?: RegExp;
  /** What its lists must be beyond their shape. */
  readonly fits?: (list: List, scope: Scope) => boolean;
  /** Whether there may be several sections of the kind. */
  readonly each?: true;
}

/**
 * How a kind of section is recognised where the front matter does not name it; in the order of asking. Where {@link LISTS}
 * has the kind, the section must have such a list. What a heading says goes before what a list looks like.
 */
const SIGNS: readonly Sign[] = [
  { kind: 'index', each: true },
  { kind: 'principles', heading: wordsOf('principles') },
  { kind: 'journey', heading: wordsOf('journey') },
  { kind: 'journey', fits: namesLevels },
  { kind: 'principles', fits: (list) => !isJourneyList(list) },
  { kind: 'purpose', heading: wordsOf('purpose') },
  { kind: 'contributing', heading: wordsOf('contributing') },
];

function wordsOf(kind: 'principles' | 'journey' | 'purpose' | 'contributing'): RegExp {
  return new RegExp(String.raw`\b${patternFor(kind)}\b`);
}

/** Whether a heading has a word that tells what its section of the README is for. */
export function namesSection(title: string): boolean {
  const words = fold(title);
  return SIGNS.some(({ heading }) => heading?.test(words));
}

/** Names what is before the first section. */
export const LEAD = 'top';

/** Says that no section is of a kind. */
const NO_SECTION = 'none';

/**
 * Tells what the sections of the README are for: by its front matter, else by their headings and what they hold.
 *
 * @param isIndexSayable whether front matter can name all that is the index
 */
export function findKinds(
  sections: readonly OutlineSection[],
  scope: Scope,
  isIndexSayable: boolean,
): ReadonlyMap<OutlineSection, FrameworkSectionKind> {
  const kinds = new Map<OutlineSection, FrameworkSectionKind>();
  const settled = new Set<NamedKind>();
  const byTitle = sectionsByTitle(sections);
  for (const kind of new Set(SIGNS.map((sign) => sign.kind))) {
    for (const { value, span } of saidHeadings(kind, scope)) {
      const section = byTitle.get(comparable(value));
      const isPlace = value === NO_SECTION || (kind === 'index' && value === LEAD);
      if (section || isPlace) settled.add(kind);
      else reportMissing(kind, value, span, sections, scope);
      if (!section) continue;
      kinds.set(section, kind);
      const problem = missingList(section, kind, value, scope);
      if (problem) scope.report(frontMatterValue, span, problem);
    }
  }
  for (const { kind, heading, fits, each } of SIGNS) {
    if (settled.has(kind)) continue;
    const fitting = sections.filter(
      (section) =>
        !kinds.has(section) &&
        (heading?.test(fold(textOf(section.heading))) ?? true) &&
        hasListFor(kind, section, scope, fits),
    );
    for (const section of each ? fitting : fitting.slice(0, 1)) {
      settled.add(kind);
      kinds.set(section, kind);
      const title = textOf(section.heading);
      const isSayable = byTitle.get(comparable(title)) === section && (kind !== 'index' || isIndexSayable);
      const say = isSayable ? ([kind, each ? [title] : title] as const) : undefined;
      scope.infer(spanOf(section.heading), `section "${title}" of the README is its ${kind}`, say);
    }
  }
  return kinds;
}

/** The headings that the front matter names for a kind. */
export function saidHeadings(kind: NamedKind, { document }: Scope): readonly Text[] {
  const { texts, lists } = document.frontMatter;
  return lists.get(kind)?.items ?? [texts.get(kind)].filter((text) => text !== undefined);
}

/** The sections that front matter means by a heading, by its {@link comparable} words: the first of those alike. */
export function sectionsByTitle(sections: readonly OutlineSection[]): ReadonlyMap<string, OutlineSection> {
  return new Map(
    sections.toReversed().map((section) => [comparable(textOf(section.heading)), section] as const),
  );
}

function hasListFor(
  kind: NamedKind,
  { nodes }: OutlineSection,
  scope: Scope,
  fits: NonNullable<Sign['fits']> = () => true,
): boolean {
  const shape = LISTS.get(kind);
  return !shape || listsOf(nodes).some((list) => shape.isOne(list, scope) && fits(list, scope));
}

function reportMissing(
  kind: NamedKind,
  title: string,
  span: Span,
  sections: readonly OutlineSection[],
  { report }: Scope,
): void {
  const titles = sections.map(({ heading }) => textOf(heading));
  const expected = expectedFor(title, titles, "one of the README's ## headings");
  const message = `Unexpected heading "${title}" for ${kind}, expected ${expected}.`;
  report(frontMatterName, span, message, didYouMean(title, titles));
}

function missingList(
  section: OutlineSection,
  kind: NamedKind,
  title: string,
  scope: Scope,
): string | undefined {
  if (hasListFor(kind, section, scope)) return undefined;
  const bullets = LISTS.get(kind)?.bullets ?? '';
  return `Unexpected section "${title}" for ${kind}, expected a list in which every bullet ${bullets}.`;
}

/** Whether every bullet of a list begins with bold words that hold a level's code. */
function isJourneyList(list: List): boolean {
  return list.children.every(isPhase);
}

/** Whether a list has codes as the levels do, for which "L1" is short where they are "Level 1"; "**T1**: two weeks of notice" is no phase of theirs. */
function namesLevels(list: List, { codeFamilies }: Scope): boolean {
  if (!codeFamilies || codeFamilies.size === 0) return true;
  const initials = new Set([...codeFamilies].map(initialOf));
  return list.children
    .flatMap((item) => familiesIn(boldWords(item)))
    .some((family) => initials.has(initialOf(family)));
}

function initialOf(family: string): string {
  return family.slice(0, 1).toUpperCase();
}

/** Whether every bullet of a list begins with bold words. */
function isPrincipleList(list: List): boolean {
  return list.children.every((item) => boldStart(item));
}

function listsOf(nodes: readonly RootContent[]): readonly List[] {
  return nodes.filter((node): node is List => node.type === 'list');
}
