import type { Nodes, Root } from 'mdast';
import { type Options, toString } from 'mdast-util-to-string';
import { markdownToMdast } from 'satteri';
import { FILE_START, type Span } from '../../rules/diagnostics.ts';

/** Parses Markdown as Git hosts show it: CommonMark with tables, footnotes and the like. The only place that knows the parser. */
export function parseMarkdown(text: string): Root {
  return markdownToMdast(text, { features: { frontmatter: false } }) as Root;
}

/** Whether a node is a comment and nothing else, so that no reader is to see it. */
export function isComment(node: Nodes): boolean {
  return node.type === 'html' && /^\s*(?:<!--(?:(?!-->)[^])*-->\s*)+$/.test(node.value);
}

/** Where a node is in its file. */
export function spanOf(node: { readonly position?: Span | undefined }): Span {
  return node.position ?? FILE_START;
}

/** What a node says without its marks, tags and comments; whatever the model makes of it is read with a scope. */
export function textOf(node: Nodes, options?: Pick<Options, 'includeImageAlt'>): string {
  // most headings and lines are one text
  const only = 'children' in node && node.children.length === 1 ? node.children[0] : node;
  return only?.type === 'text' ? only.value : toString(node, { includeHtml: false, ...options });
}
