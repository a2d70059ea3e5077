import type { Heading, Root, RootContent } from 'mdast';

/** A heading and what stands under it. */
export interface OutlineSection {
  readonly heading: Heading;
  readonly nodes: readonly RootContent[];
}

/** A document by its headings. */
export interface Outline {
  readonly title?: Heading;
  /** What stands before the first section. */
  readonly lead: readonly RootContent[];
  readonly sections: readonly OutlineSection[];
}

/** Parts a document: the first `#` heading is its title, every `##` heading (and further `#`) begins a section. */
export function outline(tree: Root): Outline {
  const title = tree.children.find((node): node is Heading => node.type === 'heading' && node.depth === 1);
  const lead: RootContent[] = [];
  const sections: { heading: Heading; nodes: RootContent[] }[] = [];
  for (const node of tree.children) {
    if (node === title) continue;
    if (node.type === 'heading' && node.depth <= 2) sections.push({ heading: node, nodes: [] });
    else (sections.at(-1)?.nodes ?? lead).push(node);
  }
  return { ...(title ? { title } : {}), lead, sections };
}
