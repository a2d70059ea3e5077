import '@awesome.me/webawesome/dist/components/card/card.js';
import styles from '@awesome.me/webawesome/dist/styles/webawesome.css?inline';

declare const LEVELS_AS_HTML: Record<string, string>;

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets = [sheet];

window.show = (levels) => {
  for (const [index, place] of document.querySelectorAll('[data-place]').entries()) {
    place.innerHTML = LEVELS_AS_HTML[levels[index] ?? ''] ?? '';
  }
};
window.show([...document.querySelectorAll('[data-place]')].map((place) => place.getAttribute('level') ?? ''));
