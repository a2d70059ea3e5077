import { type ComponentChild, hydrate } from 'preact';
import type { ReactNode } from 'react';
import { mount } from './mount.ts';

/**
 * Takes over a shadow root from a server: unchanged, if it equals what is to be drawn, otherwise by redrawing. All of it is
 * compared, because it depends on more than the framework: on words, attributes, the page's <base> and both versions.
 */
export function takeOver(node: ReactNode, root: ShadowRoot): void {
  const drawn = new DocumentFragment();
  mount(node, drawn);
  // Only in HTML an attribute. If the reader has chosen something else by now, it is on another option.
  for (const option of drawn.querySelectorAll(':checked')) option.setAttribute('selected', '');
  const sent = root.lastElementChild;
  // What the reader has unfolded stays unfolded.
  const unfolded = root.querySelectorAll('[open]');
  for (const details of unfolded) details.removeAttribute('open');
  const isEqual =
    sent?.isEqualNode(drawn.lastElementChild) && !root.querySelector(':checked:not([selected])');
  for (const details of unfolded) details.setAttribute('open', '');
  mount(null, drawn);
  if (isEqual) {
    const nodes = [...root.children].map((each) => {
      const Style = each.localName as 'style';
      return each === sent ? node : <Style key={Style}>{each.textContent || null}</Style>;
    });
    hydrate(nodes as ComponentChild, root);
  } else {
    root.replaceChildren();
    mount(node, root);
  }
}
