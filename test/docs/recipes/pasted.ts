import { pathToFileURL } from 'node:url';
import type { Host, Opened } from './host.ts';

/** The tags that an editor of documents keeps of what is pasted; of all others it keeps the text. */
const KEPT = 'h1 h2 h3 h4 h5 h6 p ul ol li blockquote strong b em i a code br table tbody thead tr th td';

/** Copies all of an exported file from the browser, pastes it into an editor, and gives the page with what that keeps. */
export async function pasted(
  open: (host: Host) => Promise<Opened>,
  address: string,
  file: string,
): Promise<Opened['page']> {
  const html = '<!doctype html><title>Edit</title><div contenteditable role="textbox"></div>';
  const { page } = await open({ address, html });
  const exported = await page.context().newPage();
  await exported.context().unrouteAll();
  await exported.goto(pathToFileURL(file).href);
  await exported.keyboard.press('ControlOrMeta+A');
  await exported.keyboard.press('ControlOrMeta+C');
  await page.bringToFront();
  await page.getByRole('textbox').focus();
  await page.keyboard.press('ControlOrMeta+V');
  await page.getByRole('textbox').evaluate((editor, kept) => {
    const tags = new Set(kept.toUpperCase().split(' '));
    for (const element of editor.querySelectorAll('*')) {
      for (const name of element.getAttributeNames()) if (name !== 'href') element.removeAttribute(name);
      if (!tags.has(element.tagName)) element.replaceWith(...element.childNodes);
    }
  }, KEPT);
  return page;
}

/** What is a level in an editor: its title, the headings and bullets in their order, and its statement. */
export function levelIn(page: Opened['page']) {
  return page.getByRole('textbox').evaluate((editor) => ({
    title: editor.querySelector('h2')?.textContent,
    parts: [...editor.querySelectorAll('h3, li')].map((part) => part.textContent),
    quote: editor.querySelector('blockquote')?.textContent,
  }));
}
