import { type ComponentChild, render } from 'preact';
import type { ReactNode } from 'react';

/**
 * Draws a component's output into a shadow root. The components are React's by type alone: where
 * the elements are built, `react/jsx-runtime` is Preact's, so what arrives here are Preact's nodes.
 */
export function mount(node: ReactNode, root: ShadowRoot): void {
  render(node as ComponentChild, root);
}
