import type { List, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { fold } from '../model/fold.ts';
import type { FrameworkSectionKind } from '../model/types.ts';
import { isIndexList } from './index-list.ts';
import { beginsBold } from './lead.ts';
import { spanOf } from './markdown.ts';
import type { OutlineSection } from './outline.ts';
import { isPhase } from './phase.ts';
import { frontMatterValue } from './rules/front-matter.ts';
import type { Scope } from './scope.ts';

type NamedKind = Exclude<FrameworkSectionKind, 'other'>;

/** How a kind of section is recognised where the front matter does not name it; in the order of asking. */
const SIGNS: readonly (readonly [NamedKind, (section: OutlineSection) => boolean])[] = [
  ['index', (section) => listsOf(section.nodes).some(isIndexList)],
  ['journey', (section) => listsOf(section.nodes).some(isJourneyList)],
  ['principles', (section) => listsOf(section.nodes).some(isPrincipleList)],
  ['purpose', (section) => /\b(?:purpose|why|about)\b/i.test(textOf(section.heading))],
  ['contributing', (section) => /contribut|feedback/i.test(textOf(section.heading))],
];

/** Tells what the sections of the README are for: by its front matter, else by what they hold. */
export function findKinds(
  sections: readonly OutlineSection[],
  scope: Scope,
): ReadonlyMap<OutlineSection, FrameworkSectionKind> {
  const kinds = new Map<OutlineSection, FrameworkSectionKind>();
  const named = new Set<NamedKind>();
  for (const [kind] of SIGNS) {
    const wanted = scope.document.frontMatter.texts.get(kind);
    if (!wanted) continue;
    named.add(kind);
    const section = sections.find(({ heading }) => fold(textOf(heading)) === fold(wanted.value));
    if (section) kinds.set(section, kind);
    else {
      const message = `Unexpected heading "${wanted.value}" for ${kind}, expected one of the README's ## headings.`;
      scope.report(frontMatterValue, wanted.span, message);
    }
  }
  for (const [kind, isOne] of SIGNS) {
    if (named.has(kind)) continue;
    const section = sections.find((candidate) => !kinds.has(candidate) && isOne(candidate));
    if (!section) continue;
    kinds.set(section, kind);
    scope.infer(spanOf(section.heading), `section "${textOf(section.heading)}" of the README is its ${kind}`);
  }
  return kinds;
}

/** Whether every bullet of a list begins with bold words that hold a level's code. */
export function isJourneyList(list: List): boolean {
  return list.children.every(isPhase);
}

/** Whether every bullet of a list begins with bold words. */
export function isPrincipleList(list: List): boolean {
  return list.children.every(beginsBold);
}

function listsOf(nodes: readonly RootContent[]): readonly List[] {
  return nodes.filter((node): node is List => node.type === 'list');
}
