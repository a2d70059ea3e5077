import GithubSlugger from 'github-slugger';
import type { Heading, Nodes, Root } from 'mdast';
import { textOf } from './markdown.ts';

/** Finds every heading of a document, in order, and the anchors that a Git host gives them. */
export function findAnchors(tree: Root): ReadonlyMap<Heading, string> {
  const slugger = new GithubSlugger();
  const anchors = new Map<Heading, string>();
  const visit = (node: Nodes) => {
    if (node.type === 'heading') {
      // an emoji alone has no slug, but the model needs an id
      const anchor =
        slugger.slug(textOf(node, { includeImageAlt: false }).replace(/\n/g, ' ')) || slugger.slug('section');
      anchors.set(node, anchor);
    } else if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return anchors;
}
