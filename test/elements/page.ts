import { expect, vi } from 'vitest';
import { define } from '../../src/elements/define.ts';
import { bakery, oneWord } from '../../stories/samples/index.ts';

// what the elements of the page show unless they are told otherwise
define(bakery, { report: oneWord });

/** Puts HTML into the page, and gives its first element once that has been drawn or has said why not. */
export async function shown(html: string): Promise<HTMLElement> {
  const settled = once('level-draw', 'level-error');
  document.body.innerHTML = html;
  await settled;
  return document.body.firstElementChild as HTMLElement;
}

/** Resolves with the next event of one of these names. */
export function once(...names: string[]): Promise<CustomEvent> {
  return new Promise((resolve) => {
    for (const name of names) {
      document.addEventListener(name, (event) => resolve(event as CustomEvent), { once: true });
    }
  });
}

/** The headings that an element shows. */
export function headingsOf(element: HTMLElement): string[] {
  const headings = element.shadowRoot?.querySelectorAll('h1, h2, h3, h4, h5, h6') ?? [];
  return [...headings].map((heading) => `${heading.localName} ${heading.textContent}`);
}

/** What has been said in the console, once; takes it out of what the test is blamed for. */
export function told(kind: 'error' | 'warn' = 'error'): string {
  const said = vi.mocked(console[kind]).mock.calls;
  expect(said).toHaveLength(1);
  const [[message] = []] = said;
  vi.mocked(console[kind]).mockClear();
  return String(message);
}
