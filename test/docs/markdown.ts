import GithubSlugger from 'github-slugger';
import type { Heading, Link, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { read } from './sources.ts';

/** Returns the headings of a document with their depths, in order. */
export function headingsOf(path: string): { depth: number; text: string }[] {
  return nodesOf(path)
    .filter((node): node is Heading => node.type === 'heading')
    .map((heading) => ({ depth: heading.depth, text: toString(heading) }));
}

/** Returns the anchors that a Git host gives to the headings of a document. */
export function anchorsOf(path: string): string[] {
  const slugger = new GithubSlugger();
  return headingsOf(path).map(({ text }) => slugger.slug(text));
}

/** Returns the addresses that the links of a document lead to, but for those of other sites. */
export function localLinksOf(path: string): string[] {
  return nodesOf(path)
    .filter((node): node is Link => node.type === 'link')
    .map(({ url }) => url)
    .filter((url) => !/^[a-z]+:/.test(url));
}

function nodesOf(path: string): RootContent[] {
  return within(fromMarkdown(read(path)));
}

function within(node: Root | RootContent): RootContent[] {
  return 'children' in node ? node.children.flatMap((child) => [child, ...within(child)]) : [];
}
