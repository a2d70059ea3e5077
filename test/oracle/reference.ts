import type { Root } from 'mdast';
import { Children, createElement, Fragment, type ReactNode } from 'react';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkReact from 'remark-react';
import { unified } from 'unified';
import { outline } from './outline.ts';

/** What remark-react shows of a Markdown text, once `change` has been made to the tree that remark-parse makes of it. */
export function reference(markdown: string, change: (tree: Root) => Root): string[] {
  const { result } = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(() => change)
    .use(remarkReact, { createElement: createWithoutLayout, Fragment, sanitize: false })
    .processSync(markdown);
  return outline(result as ReactNode);
}

/** Leaves out the line ends that remark-react puts between elements and after the last line of code. */
function createWithoutLayout(tag: string, props: object, children: unknown): ReactNode {
  const all = Children.toArray(children as ReactNode);
  const shown =
    tag === 'code'
      ? all.map((child) => String(child).replace(/\n$/, ''))
      : all.filter((child) => child !== '\n');
  return createElement(tag, props, ...shown);
}
