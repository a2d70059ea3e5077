import { type ComponentChild, options, render, type VNode } from 'preact';
import type { ReactNode } from 'react';
import { real } from './real.ts';

/** The classes that pages may style as parts: `.level-card-section-title` is `part="section-title"`. */
const PART =
  /^(?:level-\w+-|career-levels-)?(title|statement|summary|section|section-title|expectation|examples|principle|principle-title)$/;

/**
 * Draws a component's output into a shadow root. The components are React's by type alone: where
 * the elements are built, `react/jsx-runtime` is Preact's, so what arrives here are Preact's nodes.
 */
export function mount(node: ReactNode, root: DocumentFragment): void {
  render(node as ComponentChild, root);
}

const Nothing = () => null;

// What a shadow root needs in addition to what the components draw.
options.vnode = (node: VNode<{ className?: string; part?: string; href?: string }>) => {
  const { type, props } = node;
  // Preact would make a text node of it, which HTML from a server does not have.
  if ((props as unknown) === '') node.type = Nothing;
  if (typeof type !== 'string') return;
  const part = PART.exec(props.className ?? '')?.[1];
  if (part) props.part = part;
  // A page's <base> would lead fragments to another page. A server knows of none.
  if (globalThis.document && props.href?.startsWith('#')) {
    const [here] = location.href.split('#');
    if (here !== real(Document, 'baseURI', document).split('#')[0]) props.href = here + props.href;
  }
};
