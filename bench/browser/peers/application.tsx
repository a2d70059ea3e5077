import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

/** Shows levels in the page's one place, and others when it is asked to. */
export function showIn(cards: (levels: readonly string[]) => ReactNode): void {
  const place = document.getElementById('cards') as HTMLElement;
  const root = createRoot(place);
  window.show = (levels) => root.render(cards(levels));
  window.show((place.dataset['levels'] ?? '').split(' '));
}
