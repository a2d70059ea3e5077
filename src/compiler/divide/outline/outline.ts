import type { Heading, RootContent } from 'mdast';
import { comparable } from '../../../model/words/fold.ts';
import { isExamplesLabel } from '../../../vocabulary/examples.ts';
import type { Document } from '../../document/document.ts';
import { isComment, textOf } from '../../document/tree/markdown.ts';
import { hasCode } from '../signs/has-code.ts';
import { saidHeadings } from '../signs/said-headings.ts';
import { saysLevels } from '../signs/says-levels.ts';
import { holdersIn } from './first-headings.ts';

/** A heading, what is under it, and the deeper headings under it. */
export interface OutlineSection {
  readonly heading: Heading;
  /** The anchor that a Git host gives to the heading; one that is made of something else has the slug of its text. */
  readonly anchor: string;
  /** What is between the heading and the first deeper one. */
  readonly nodes: readonly RootContent[];
  readonly children: readonly OutlineSection[];
  /** Whether it was there for what stood under it alone, so that it is not empty without that. */
  readonly isOver?: true;
  /** Whether a label is in the place of its heading. */
  readonly isLabel?: true;
  /** Whether it has the `#` of a title, as the document's title does. */
  readonly isSecond?: true;
}

/** A document by its headings. */
export interface Outline {
  readonly title?: Heading;
  /** What is before the first section. */
  readonly lead: readonly RootContent[];
  readonly sections: readonly OutlineSection[];
}

interface Open extends OutlineSection {
  readonly depth: number;
  readonly nodes: RootContent[];
  readonly children: Open[];
}

/**
 * Parts a document: the first `#` heading is its title, every further heading begins a section. Where there is no `#`, it is the
 * heading that every other one is under. A further `#` counts as
 * `##`, for it cannot hold what is beside it, unless it has nothing of its own. Where several are levels or tracks, each
 * holds what is under it.
 *
 * @param givenTitle the title that the front matter gives; several `#` headings are all sections then
 * @param isWithoutTitle whether a single one is a section, too
 */
export function outline(
  document: Pick<Document, 'tree' | 'anchors' | 'isReadme' | 'frontMatter'>,
  givenTitle: string | undefined,
  isWithoutTitle = false,
): Outline {
  const { tree, anchors } = document;
  const first = tree.children.filter((node): node is Heading => node.type === 'heading' && node.depth === 1);
  const holders = holdersIn(document);
  const isTitled = givenTitle !== undefined;
  const isNoTitle =
    (first.length > 1 && isTitled) || first.slice(0, 1).some((heading) => holders.has(heading));
  const title = isNoTitle || isWithoutTitle ? undefined : (first[0] ?? deeperTitle(document, givenTitle));
  const lead: RootContent[] = [];
  const sections: Open[] = [];
  const open: Open[] = [];
  for (const [place, node] of tree.children.entries()) {
    if (node === title || isComment(node)) continue;
    if (node.type !== 'heading') {
      (open.at(-1)?.nodes ?? lead).push(node);
      continue;
    }
    const next = tree.children[place + 1];
    const isOver = node.depth === 1 && holders.size === 0 && next?.type === 'heading' && next.depth > 1;
    const isSecond = node.depth === 1 && !isOver && holders.size === 0 && (isTitled || title !== undefined);
    const depth = holders.size > 0 ? node.depth + 1 : isOver ? 1 : Math.max(node.depth, 2);
    while (open.length > 0 && (node.depth === 1 || (open.at(-1)?.depth ?? 0) >= depth)) open.pop();
    const section: Open = {
      heading: node,
      anchor: anchors.get(node) ?? '',
      depth,
      nodes: [],
      children: [],
      ...(isOver ? { isOver } : {}),
      ...(isSecond ? { isSecond } : {}),
    };
    (open.at(-1)?.children ?? sections).push(section);
    open.push(section);
  }
  return { ...(title ? { title } : {}), lead, sections };
}

/**
 * The first heading of a document without a `#`, if all others are under it. In front of anything but the README, it must have
 * a code or stand before everything else, for it may as well be the only section of a level.
 */
function deeperTitle(
  document: Pick<Document, 'tree' | 'isReadme' | 'frontMatter'>,
  givenTitle: string | undefined,
): Heading | undefined {
  const { tree, isReadme } = document;
  const { children } = tree;
  const [first, ...others] = children.filter((node): node is Heading => node.type === 'heading');
  if (!first || first.depth === 1 || others.some(({ depth }) => depth <= first.depth)) return undefined;
  if (saidHeadings(document)?.has(first)) return undefined;
  const isOver = others.length > 0 && children[0] === first;
  const isTitle = (isReadme && !saysLevels(first)) || isOver || hasCode(textOf(first));
  // a title that is given elsewhere makes a section of it, unless it is the same
  const isOther = givenTitle !== undefined && comparable(givenTitle) !== comparable(textOf(first));
  return isTitle && !isOther ? first : undefined;
}

/** The outline with what is under a `#` heading beside it: the model knows one depth of sections around levels. */
export function opened(outline: Outline): Outline {
  const sections = outline.sections.flatMap((section) =>
    section.isOver && section.heading.depth === 1
      ? [{ ...section, children: [] }, ...section.children]
      : section,
  );
  return { ...outline, sections };
}

/** A section's nodes with those of its deeper headings, each under its heading, in their order. */
export function flattened({ nodes, children }: OutlineSection): readonly RootContent[] {
  return [...nodes, ...children.flatMap((child) => [child.heading, ...flattened(child)])];
}

/** Whether a heading only announces examples of what is above it. */
export function isAnnouncingExamples({ heading }: OutlineSection): boolean {
  return isExamplesLabel(textOf(heading));
}

/** The first heading at or under the given one that becomes a section of the model. */
export function firstSection(part: OutlineSection): OutlineSection {
  const [first] = part.children;
  return first && isGroup(part) ? firstSection(first) : part;
}

/** Whether a heading only holds deeper ones. */
export function isGroup({ nodes, children }: OutlineSection): boolean {
  return nodes.length === 0 && children.length > 0 && !children.some(isAnnouncingExamples);
}
