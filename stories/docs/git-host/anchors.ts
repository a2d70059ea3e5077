import GithubSlugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** The headings of a document and the anchors that a Git host gives them. */
export function anchorsOf(tree: Root): ReadonlyMap<Heading, string> {
  const slugger = new GithubSlugger();
  const headings = tree.children.filter((node) => node.type === 'heading');
  return new Map(headings.map((heading) => [heading, slugger.slug(textOf(heading))]));
}

/** Gives each heading its anchor as an id. */
export function headingAnchors(tree: Root): void {
  for (const [heading, id] of anchorsOf(tree)) heading.data = { ...heading.data, hProperties: { id } };
}
