import type { LevelStrings } from '../strings/strings.ts';
import { copy } from './copy.ts';

/** What is said when an address has been copied, and in which language. */
export type TextLinkStrings = Pick<LevelStrings, 'language' | 'linkCopied'>;

const LINK = '.self-link';

/** What a link leads to, and may be pressed for it. */
const TEXT = '.expectation, .principle, .glossary-term';

/** How long a finger rests on a text for its link, in milliseconds: less than the half second after which browsers select words. */
const LONG_PRESS = 450;

/**
 * Serves the links that lead from texts to themselves. Following one copies its address and says so. The Tab key stops at the first
 * link of a section; the arrow keys go on to the others. A finger that rests on a text brings up its link.
 *
 * @param root - Where the links are. Links in shadow roots inside it are not served.
 * @returns a function that stops this
 */
export function serveTextLinks(root: Document | ShadowRoot, words: () => TextLinkStrings): () => void {
  const stop = new AbortController();
  let status: HTMLElement | undefined;
  let press: ReturnType<typeof setTimeout>;

  const answers: {
    [Type in keyof DocumentEventMap]?: (event: DocumentEventMap[Type], target: Element) => void;
  } = {
    async click(event, target) {
      const link = target.closest<HTMLAnchorElement>(LINK);
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      const isCopied = await copy({ 'text/plain': link.href });
      const { language, linkCopied } = words();
      status?.remove();
      // an element of the page may be called so
      const said = Document.prototype.createElement.call(document, 'output');
      Object.assign(said, language, { className: 'self-link-status' });
      link.after(said);
      status = said;
      // later, because what comes together with its element is not heard
      setTimeout(() => said.append(isCopied ? linkCopied : link.href), 100);
    },
    keydown(event, target) {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!step || !target.matches(LINK)) return;
      event.preventDefault();
      const links = [...root.querySelectorAll<HTMLElement>(LINK)];
      links[links.indexOf(target as HTMLElement) + step]?.focus();
    },
    pointerdown({ pointerType }, target) {
      clearTimeout(press);
      if (pointerType !== 'touch') return;
      const link = target.closest(TEXT)?.querySelector<HTMLElement>(LINK);
      press = setTimeout(() => link?.focus({ preventScroll: true }), LONG_PRESS);
    },
    pointerup: () => clearTimeout(press),
    pointercancel: () => clearTimeout(press),
  };
  for (const [type, answer] of Object.entries(answers)) {
    const listener = (event: Event) =>
      (answer as (event: Event, target: Element) => void)(event, event.target as Element);
    root.addEventListener(type, listener, { signal: stop.signal });
  }
  return () => stop.abort();
}
