import type { List, RootContent } from 'mdast';
import { fold } from '../../model/fold.ts';
import type { FrameworkSectionKind } from '../../model/types.ts';
import type { OutlineSection } from '../divide/outline.ts';
import { spanOf, textOf } from '../document/markdown.ts';
import { frontMatterValue } from '../rules/front-matter-value.ts';
import { beginsBold } from '../text/labelled-bullet.ts';
import type { Scope } from '../text/scope.ts';
import { isIndexList } from './index-list.ts';
import { isPhase } from './phase.ts';

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
  /** Whether there may be several sections of the kind. */
  readonly each?: true;
}

/**
 * How a kind of section is recognised where the front matter does not name it; in the order of asking. Where {@link LISTS}
 * has the kind, the section must have such a list. What a heading says goes before what a list looks like.
 */
const SIGNS: readonly Sign[] = [
  { kind: 'index', each: true },
  { kind: 'principles', heading: /\bprinciples?\b|\bhow we work\b|\bvalues\b/ },
  { kind: 'journey', heading: /\bjourney\b|\bpaths?\b|\bprogression\b/ },
  { kind: 'journey' },
  { kind: 'principles' },
  { kind: 'purpose', heading: /\b(?:purpose|why|about)\b/ },
  { kind: 'contributing', heading: /contribut(?!ors?\b)|feedback/ },
];

/** Tells what the sections of the README are for: by its front matter, else by their headings and what they hold. */
export function findKinds(
  sections: readonly OutlineSection[],
  scope: Scope,
): ReadonlyMap<OutlineSection, FrameworkSectionKind> {
  const kinds = new Map<OutlineSection, FrameworkSectionKind>();
  const settled = new Set<NamedKind>();
  for (const kind of new Set(SIGNS.map((sign) => sign.kind))) {
    const wanted = scope.document.frontMatter.texts.get(kind);
    if (!wanted) continue;
    settled.add(kind);
    const section = sections.find(({ heading }) => fold(textOf(heading)) === fold(wanted.value));
    if (section) kinds.set(section, kind);
    const problem = section
      ? missingList(section, kind, wanted.value, scope)
      : missingHeading(kind, wanted.value);
    if (problem) scope.report(frontMatterValue, wanted.span, problem);
  }
  for (const { kind, heading, each } of SIGNS) {
    if (settled.has(kind)) continue;
    const fitting = sections.filter(
      (section) =>
        !kinds.has(section) &&
        (heading?.test(fold(textOf(section.heading))) ?? true) &&
        hasListFor(kind, section, scope),
    );
    for (const section of each ? fitting : fitting.slice(0, 1)) {
      settled.add(kind);
      kinds.set(section, kind);
      const title = textOf(section.heading);
      scope.infer(spanOf(section.heading), `section "${title}" of the README is its ${kind}`);
    }
  }
  return kinds;
}

function hasListFor(kind: NamedKind, { nodes }: OutlineSection, scope: Scope): boolean {
  const shape = LISTS.get(kind);
  return !shape || listsOf(nodes).some((list) => shape.isOne(list, scope));
}

function missingHeading(kind: NamedKind, title: string): string {
  return `Unexpected heading "${title}" for ${kind}, expected one of the README's ## headings.`;
}

function missingList(
  section: OutlineSection,
  kind: NamedKind,
  title: string,
  scope: Scope,
): string | undefined {
  if (hasListFor(kind, section, scope)) return undefined;
  const bullets = LISTS.get(kind)?.bullets ?? '';
  return `Unexpected section "${title}" for ${kind}, expected a list in it of which every bullet ${bullets}.`;
}

/** Whether every bullet of a list begins with bold words that hold a level's code. */
function isJourneyList(list: List): boolean {
  return list.children.every(isPhase);
}

/** Whether every bullet of a list begins with bold words. */
function isPrincipleList(list: List): boolean {
  return list.children.every(beginsBold);
}

function listsOf(nodes: readonly RootContent[]): readonly List[] {
  return nodes.filter((node): node is List => node.type === 'list');
}
