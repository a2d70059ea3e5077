/**
 * Makes `#…` addresses reach into a shadow root, where no browser looks for them: when the page has loaded, when the
 * address changes (the back button too), and when a link to the current address is followed again.
 *
 * @returns a function that stops it.
 */
export function followFragments(root: ShadowRoot): () => void {
  const arrive = () => arriveAtFragment(root);
  const arriveAgain = (event: Event) => {
    if (leadsToCurrentAddress(event)) arrive();
  };
  addEventListener('hashchange', arrive);
  addEventListener('click', arriveAgain);
  arrive();
  return () => {
    removeEventListener('hashchange', arrive);
    removeEventListener('click', arriveAgain);
  };
}

function arriveAtFragment(root: ShadowRoot): void {
  const id = fragment();
  if (!id || document.getElementById(id)) return;
  const target = root.getElementById(id);
  if (!target) return;
  if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.scrollIntoView();
  target.focus({ preventScroll: true });
}

function fragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

function leadsToCurrentAddress(event: Event): boolean {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  return link !== undefined && link.hash !== '' && link.href === location.href;
}
