import GithubSlugger from 'github-slugger';
import type { Heading, Nodes, Root } from 'mdast';
import { idInLine } from './dialects/attributes.ts';
import { spanOf, textOf } from './tree/markdown.ts';

/** Finds every heading of a document, in order, and the anchors that a Git host gives them, or that the text gives itself. */
export function findAnchors(tree: Root, text: string): ReadonlyMap<Heading, string> {
  const slugger = new GithubSlugger();
  const anchors = new Map<Heading, string>();
  // few documents have one at all
  const lines = /\{:?[ \t]*#/.test(text) ? text.split('\n') : [];
  const givenTo = (node: Heading) => idInLine(lines[spanOf(node).start.line - 1] ?? '') ?? '';
  const visit = (node: Nodes) => {
    if (node.type === 'heading') {
      // an emoji alone has no slug, but the model needs an id
      const anchor =
        slugger.slug(givenTo(node) || textOf(node, { includeImageAlt: false }).replace(/\n/g, ' ')) ||
        slugger.slug('section');
      anchors.set(node, anchor);
    } else if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return anchors;
}
