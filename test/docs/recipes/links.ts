import type { Page } from 'playwright';

/** The links of a page and its elements that lead to a place which is nowhere on the page. */
export function deadLinks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const elements = [...document.querySelectorAll('*')];
    const roots = [document, ...elements.flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    const links = roots.flatMap((root) => [...root.querySelectorAll('a[href^="#"]')]);
    if (links.length === 0) throw new Error('The page has no link.');
    const addresses = links.map((link) => decodeURIComponent(link.getAttribute('href') ?? ''));
    return addresses.filter((address) => !roots.some((root) => root.getElementById(address.slice(1))));
  });
}
