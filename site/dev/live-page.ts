/** Puts the page's new body in place of the old one when a document has changed: the page itself has no script. */
import './framework.ts';

async function refresh(): Promise<void> {
  const response = await fetch(location.href);
  const changed = new DOMParser().parseFromString(await response.text(), 'text/html');
  document.querySelector('main')?.replaceWith(changed.querySelector('main') ?? '');
}

if (import.meta.hot) import.meta.hot.accept('./framework.ts', () => void refresh());
