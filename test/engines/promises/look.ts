import { describe, expect, it } from 'vitest';
import { EVERY_NAME, type Reader } from '../reader.ts';

/** What the style sheet makes of elements, and what the page may change. */
export function look(on: Reader): void {
  describe('the look', () => {
    it.each([
      ['light', 'rgb(255, 255, 255)', 'rgb(29, 33, 37)'],
      ['dark', 'rgb(21, 24, 27)', 'rgb(233, 236, 238)'],
      // as the reader's system, which is dark here
      ['light dark', 'rgb(21, 24, 27)', 'rgb(233, 236, 238)'],
    ])('follows a page whose color-scheme is %s', async (scheme, ground, ink) => {
      await on.open('<level-card level="L1"></level-card>');
      const found = await on.run(({ one }, value) => {
        document.documentElement.style.colorScheme = value;
        const { backgroundColor, color } = getComputedStyle(one('article'));
        return [backgroundColor, color];
      }, scheme);
      expect(found).toEqual([ground, ink]);
    });

    it('follows custom properties and parts, also after the reader has chosen anew', async () => {
      await on.open('<level-picker></level-picker>');
      await on.run(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`
          main { --career-levels-surface: rgb(1, 2, 3); --career-levels-font-voice: Cambria; --career-levels-size: 20px }
          level-picker::part(statement) { color: rgb(4, 5, 6) }`);
        document.adoptedStyleSheets.push(sheet);
      });
      await on.click('button', 'Add');
      await expect.poll(() => on.run(({ all }) => all('[part=statement]').length)).toBe(3);
      const found = await on.run(({ one, all }) => ({
        ground: getComputedStyle(one('.career-levels')).backgroundColor,
        size: getComputedStyle(one('.career-levels')).fontSize,
        statements: all('[part=statement]').map((statement) => {
          const { color, fontFamily } = getComputedStyle(statement);
          return `${color} ${fontFamily}`;
        }),
      }));
      expect(found).toEqual({
        ground: 'rgb(1, 2, 3)',
        size: '20px',
        statements: Array(3).fill('rgb(4, 5, 6) Cambria'),
      });
    });

    it('underlines every link that has words', async () => {
      await on.openEvery();
      const [links, plain] = await on.run(({ all }) => {
        const isUnderlined = (element: Element) =>
          getComputedStyle(element).textDecorationLine.includes('underline');
        const found = all('a:not(.self-link)');
        const without = found.filter((link) => ![link, ...link.querySelectorAll('*')].some(isUnderlined));
        return [found.length, without.map(({ textContent }) => textContent)];
      });
      expect(plain).toEqual([]);
      expect(links).toBeGreaterThan(10);
    });

    it.each([320, 768, 1280])('fits a window of %i px', async (width) => {
      on.files.set(
        '/window.html',
        `<!doctype html><iframe src="/" width="${width}" height="800" frameborder="0">`,
      );
      await on.openEvery({ path: 'window.html' });
      const found = await on.run(() => {
        const inside = (document.querySelector('iframe') as HTMLIFrameElement).contentDocument as Document;
        const { clientWidth, scrollWidth } = inside.documentElement;
        const drawn = [...inside.querySelectorAll('main > :not(h1)')].filter(({ shadowRoot }) => shadowRoot);
        return { clientWidth, scrollWidth, drawn: drawn.length };
      });
      expect(found).toEqual({
        clientWidth: found.clientWidth,
        scrollWidth: found.clientWidth,
        drawn: EVERY_NAME.length,
      });
    });

    it('is printed with room between one element and the next, as before a paragraph', async ({ skip }) => {
      const { print } = on.driver;
      if (typeof print === 'string') return skip(print);
      on.files.set('/reset.css', '* { margin: 0; padding: 0 }');
      await on.open(
        `<level-card level="L1"></level-card><level-copy level="L1"></level-copy>
        <section><level-card level="L2"></level-card></section><p>After it</p>`,
        { inHead: '<link rel="stylesheet" href="/reset.css">', allow: "style-src 'self'" },
      );
      await print();
      const found = await on.run(({ all, one }) => {
        const ends = all('article').map((card) => card.getBoundingClientRect());
        const next = [...ends.slice(1), one('p', 'After it').getBoundingClientRect()];
        return ends.map(({ bottom }, index) => (next[index]?.top ?? 0) - bottom);
      });
      expect(found).toEqual([40, 40]);
    });

    it('is printed light, without the links to copy', async ({ skip }) => {
      const { print } = on.driver;
      if (typeof print === 'string') return skip(print);
      await on.open('<level-card level="L1"></level-card>');
      await print();
      const found = await on.run(({ one }) => ({
        ink: getComputedStyle(one('article')).color,
        links: getComputedStyle(one('.self-link')).display,
      }));
      expect(found).toEqual({ ink: 'rgb(29, 33, 37)', links: 'none' });
    });
  });
}
