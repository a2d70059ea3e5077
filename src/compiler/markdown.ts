import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { FILE_START, type Span } from './diagnostics.ts';

/** Parses CommonMark. This is the only place that knows the parser. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text);
}

/** Where a node stands in its file. */
export function spanOf(node: { readonly position?: Span | undefined }): Span {
  return node.position ?? FILE_START;
}
