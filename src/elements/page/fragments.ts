import { real } from './real.ts';

/**
 * Makes `#…` addresses reach into a shadow root, where browsers do not look: when the address changes (also by the back
 * button), and when a link to the current address is followed again.
 *
 * @returns a function that stops this
 */
export function followFragments(root: ShadowRoot): () => void {
  const arrive = () => arriveAtFragment(root);
  const arriveAgain = (event: MouseEvent) => {
    if (leadsToCurrentAddress(event)) arrive();
  };
  addEventListener('hashchange', arrive);
  addEventListener('click', arriveAgain);
  return () => {
    removeEventListener('hashchange', arrive);
    removeEventListener('click', arriveAgain);
  };
}

/** Goes to the element that the address names, if it is in the root: opens what hides it, scrolls to it, focuses it. */
export function arriveAtFragment(root: ShadowRoot): void {
  const id = fragment();
  if (!id || Document.prototype.getElementById.call(document, id)) return;
  const found = root.getElementById(id);
  // what is empty would be read as nothing
  const target = found?.className === 'former-anchor' ? found.parentElement : found;
  if (!target) return;
  openDetailsAround(target);
  // of a note for those alone whom a link has led to it
  target.hidden = false;
  target.scrollIntoView();
  if (!target.hasAttribute('tabindex')) {
    target.tabIndex = -1;
    target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  }
  target.focus({ preventScroll: true });
}

function fragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

/** Opens closed details for a fragment inside them, also those around the element's host. */
function openDetailsAround(target: Element): void {
  for (
    let node: Node | null = target;
    node;
    node = node instanceof ShadowRoot ? node.host : real(Node, 'parentNode', node)
  ) {
    if (node instanceof HTMLDetailsElement) node.open = true;
  }
}

function leadsToCurrentAddress(event: MouseEvent): boolean {
  const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (!isPlain || event.defaultPrevented) return false;
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  return link !== undefined && link.hash !== '' && link.href === location.href;
}
