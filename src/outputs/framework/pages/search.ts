/** A script of the search page: of its texts, shows those with the words that a reader types, and marks these. */
import { hitsIn } from '../../../model/search/hits.ts';
import { createSearch, type Found } from '../../../model/search/search.ts';

const form = document.querySelector('form') as HTMLFormElement;
const field = form.querySelector('input') as HTMLInputElement;
const said = form.querySelector('output') as HTMLOutputElement;
const texts = [...document.querySelectorAll<HTMLElement>('.page-search-text')];
const groups = [...document.querySelectorAll<HTMLElement>('.page-search-group, .page-search-part')];
const search = createSearch(texts, ({ textContent }) => textContent ?? '');
let best: HTMLElement | undefined;

function show(): void {
  for (const mark of document.querySelectorAll('mark')) {
    const around = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    around?.normalize();
  }
  const found = field.value.trim() ? search(field.value) : undefined;
  best = found?.items[0];
  const shown = new Set(found?.items ?? texts);
  for (const text of texts) text.hidden = !shown.has(text);
  for (const group of groups) group.hidden = !group.querySelector('.page-search-text:not([hidden])');
  said.textContent = found ? sayOf(found) : '';
  if (found) for (const text of found.items) mark(text, found);
}

function mark(element: HTMLElement, found: Found<unknown>): void {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  for (const node of nodes) {
    const pieces = hitsIn(node.data, found);
    if (!pieces.some(({ isHit }) => isHit)) continue;
    node.replaceWith(
      ...pieces.map(({ text, isHit }) =>
        isHit ? Object.assign(document.createElement('mark'), { textContent: text }) : text,
      ),
    );
  }
}

function sayOf({ items, isNear }: Found<HTMLElement>): string {
  const words = form.dataset;
  if (items.length === 0) return words['none'] ?? '';
  const levels = new Set(items.flatMap(({ dataset }) => dataset['level'] ?? []));
  const count = new Intl.NumberFormat(form.lang);
  const counted = (words['found'] ?? '')
    .replace('{texts}', count.format(items.length))
    .replace('{levels}', count.format(levels.size));
  return isNear ? `${words['near']} ${counted}` : counted;
}

form.hidden = false;
field.value = new URLSearchParams(location.search).get('q') ?? '';
if (field.value) show();
field.addEventListener('input', show);
// once a reader has finished, so that a copied address shows the same, and the way back is short
field.addEventListener('change', () => {
  const address = new URL(location.href);
  if (field.value) address.searchParams.set('q', field.value);
  else address.searchParams.delete('q');
  history.replaceState(null, '', address);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  field.dispatchEvent(new Event('change'));
  best?.querySelector('a')?.click();
});
