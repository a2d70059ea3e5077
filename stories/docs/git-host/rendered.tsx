import type { Root } from 'mdast';
import { type ComponentProps, type ComponentType, createElement, Fragment, type ReactNode } from 'react';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkReact from 'remark-react';
import { unified } from 'unified';
import { anchorsOf, headingAnchors } from './anchors.ts';
import { htmlTags } from './html-tags.ts';
import { Wide } from './Wide.tsx';

/** What the sanitiser puts before an id, as GitHub does. */
const CLOBBERED = /^user-content-/;

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** The anchors of the headings of a Markdown text. */
export function anchorsIn(markdown: string): string[] {
  return [...anchorsOf(parser.parse(markdown) as Root).values()];
}

/**
 * Returns what a Git host shows of a Markdown text, by remark-react: nothing but what its sanitiser lets through, which
 * has GitHub's rules.
 *
 * @param idPrefix what ids begin with, so that several documents can stand on one page
 * @param resolve the address on the page for one in the text; `undefined` where it leads nowhere
 */
export function rendered(
  markdown: string,
  idPrefix: string,
  resolve: (address: string) => string | undefined,
): ReactNode {
  const depths = [...anchorsOf(parser.parse(markdown) as Root).keys()].map(({ depth }) => depth);
  const components = componentsFor(idPrefix, Math.min(...depths), resolve);
  const { result } = parser()
    .use(() => headingAnchors)
    .use(() => htmlTags)
    .use(remarkReact, {
      createElement: (tag: string, props: object, children: unknown) =>
        createElement(components.get(tag) ?? tag, props, children as ReactNode),
      Fragment,
    })
    .processSync(markdown);
  return result as ReactNode;
}

/** What takes the place of some tags. */
function componentsFor(
  idPrefix: string,
  highest: number,
  resolve: (address: string) => string | undefined,
): ReadonlyMap<string, ComponentType<object>> {
  const Link = ({ href, children, ...props }: ComponentProps<'a'>) => (
    <a {...props} href={href === undefined ? undefined : resolve(href)}>
      {children}
    </a>
  );
  // the highest stand below the second headings of the page, and look as they do on the host
  const heading = (depth: number) =>
    function Heading({ id, ...props }: ComponentProps<'h1'>) {
      const className = `git-host-h${depth}`;
      return createElement(`h${Math.min(depth - highest + 3, 6)}`, {
        ...props,
        id: id?.replace(CLOBBERED, idPrefix),
        className,
      });
    };
  const headings = [1, 2, 3, 4, 5, 6].map((depth) => [`h${depth}`, heading(depth)] as const);
  return new Map<string, ComponentType<object>>([['a', Link], ['table', Wide], ...headings]);
}
