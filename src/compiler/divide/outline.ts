import type { Heading, RootContent } from 'mdast';
import { isExamplesLabel } from '../../model/examples.ts';
import type { Document } from '../document/document.ts';
import { textOf } from '../document/markdown.ts';

/** A heading, what stands under it, and the deeper headings under it. */
export interface OutlineSection {
  readonly heading: Heading;
  /** The anchor that a Git host gives to the heading; one that is made of something else has the slug of its text. */
  readonly anchor: string;
  /** What stands between the heading and the first deeper one. */
  readonly nodes: readonly RootContent[];
  readonly children: readonly OutlineSection[];
}

/** A document by its headings. */
export interface Outline {
  readonly title?: Heading;
  /** What stands before the first section. */
  readonly lead: readonly RootContent[];
  readonly sections: readonly OutlineSection[];
}

interface Open extends OutlineSection {
  readonly depth: number;
  readonly nodes: RootContent[];
  readonly children: Open[];
}

/**
 * Parts a document: the first `#` heading is its title, every further heading begins a section. A further `#` counts as
 * `##`, for it cannot hold what stands beside it; but where several are levels, each holds what stands under it.
 *
 * @param isTitled whether the title stands elsewhere, so that several `#` headings are all sections
 * @param isLevel whether a `#` heading shows that it is one of several levels
 */
export function outline(
  { tree, anchors }: Pick<Document, 'tree' | 'anchors'>,
  isTitled: boolean,
  isLevel: (heading: Heading) => boolean,
): Outline {
  const first = tree.children.filter((node): node is Heading => node.type === 'heading' && node.depth === 1);
  const holdsLevels = first.filter(isLevel).length > 1;
  const isNoTitle = first.length > 1 && (isTitled || (holdsLevels && first.slice(0, 1).some(isLevel)));
  const title = isNoTitle ? undefined : first[0];
  const lead: RootContent[] = [];
  const sections: Open[] = [];
  const open: Open[] = [];
  for (const node of tree.children) {
    if (node === title) continue;
    if (node.type !== 'heading') {
      (open.at(-1)?.nodes ?? lead).push(node);
      continue;
    }
    const depth = holdsLevels ? node.depth + 1 : Math.max(node.depth, 2);
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
    const section: Open = { heading: node, anchor: anchors.get(node) ?? '', depth, nodes: [], children: [] };
    (open.at(-1)?.children ?? sections).push(section);
    open.push(section);
  }
  return { ...(title ? { title } : {}), lead, sections };
}

/** A section's nodes with those of its deeper headings, each under its heading, in their order. */
export function flattened({ nodes, children }: OutlineSection): readonly RootContent[] {
  return [...nodes, ...children.flatMap((child) => [child.heading, ...flattened(child)])];
}

/** Whether a heading only announces examples of what stands above it. */
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
