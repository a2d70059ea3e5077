import type { Heard } from './listener.ts';

/**
 * What every question to a page has at hand. It runs in the page, so it may use nothing from around it.
 */
export function inPage() {
  /** The elements of a selector in the order of the page, those in shadow roots too. */
  function all(selector: string, root: Document | ShadowRoot = document): HTMLElement[] {
    return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
      ...(element.matches(selector) ? [element] : []),
      ...(element.shadowRoot ? all(selector, element.shadowRoot) : []),
    ]);
  }

  /** The first of them with the text. */
  function one(selector: string, text = ''): HTMLElement {
    const found = all(selector).find(({ textContent }) => textContent.includes(text));
    if (!found) throw new Error(`There is no ${selector} with "${text}".`);
    return found;
  }

  /** Whether an element begins in what the window shows, and has the focus. */
  function isArrivedAt(element: Element): boolean {
    const { top } = element.getBoundingClientRect();
    return top >= 0 && top < innerHeight && (element.getRootNode() as ShadowRoot).activeElement === element;
  }

  const { heard } = globalThis as unknown as { heard: Heard };
  return { all, one, isArrivedAt, heard };
}
