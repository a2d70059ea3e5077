import GithubSlugger from 'github-slugger';
import type { Heading, Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** The headings of a document and the anchors that a Git host gives them. */
export interface Headings {
  readonly anchorOf: ReadonlyMap<Heading, string>;
  /** Each anchor with that of the section (`##` heading) it lies in; undefined where it lies in none. */
  readonly sectionOf: ReadonlyMap<string, string | undefined>;
}

/** Finds every heading of a document, in order. Headings of depth 1 other than the title count as sections, too. */
export function findHeadings(tree: Root): Headings {
  const slugger = new GithubSlugger();
  const anchorOf = new Map<Heading, string>();
  const sectionOf = new Map<string, string | undefined>();
  const title = tree.children.find((node) => node.type === 'heading' && node.depth === 1);
  let section: string | undefined;
  const visit = (node: Nodes) => {
    if (node.type === 'heading') {
      // an emoji alone has no slug, but the model needs an id
      const anchor =
        slugger.slug(textOf(node, { includeImageAlt: false }).replace(/\n/g, ' ')) || slugger.slug('section');
      const isSection = tree.children.includes(node) && node.depth <= 2 && node !== title;
      if (isSection) section = anchor;
      anchorOf.set(node, anchor);
      sectionOf.set(anchor, node === title ? undefined : section);
    } else if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return { anchorOf, sectionOf };
}
