import { describe, expect, it } from 'vitest';
import { framework } from '../../../src/data.ts';
import { EVERY_NAME, type Reader } from '../reader.ts';

const LEAD = 'l4-lead-devops-support-engineer';

/** What elements draw, and when. */
export function drawing(on: Reader): void {
  const title = () => on.run(({ one }) => one('h1, h2, h3, h4', 'L').textContent);

  describe('drawing under the strictest policy', () => {
    it('shows every element, asks for nothing, keeps nothing and says nothing', async () => {
      await on.openEvery();
      const drawn = await on.run(() =>
        [...document.querySelectorAll('main > :not(h1)')].map(({ localName, shadowRoot }) => [
          localName,
          (shadowRoot?.textContent ?? '').length > 10,
        ]),
      );
      expect(drawn).toEqual(EVERY_NAME.map((name) => [name, true]));
      await on.run(({ one }, value) => {
        const select = one('select') as HTMLSelectElement;
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }, LEAD);
      const kept = await on.run(async () => ({
        cookies: document.cookie,
        storage: localStorage.length + sessionStorage.length,
        databases: await indexedDB.databases(),
        caches: 'caches' in globalThis ? await caches.keys() : [],
      }));
      expect(kept).toEqual({ cookies: '', storage: 0, databases: [], caches: [] });
      expect(on.asked()).toEqual(['/career-levels.js']);
      expect((await on.heard()).said).toEqual([]);
    });

    it('leaves the browser nothing to say in its console', async ({ skip }) => {
      const words = on.driver.console;
      if (typeof words === 'string') return skip(words);
      await on.openEvery();
      expect(words()).toEqual([]);
    });

    it('shows the fallback until the script has run', async () => {
      await on.open('<level-card level="L1"><p>Ask your manager.</p></level-card>', { script: 'gone.js' });
      expect(await on.run(({ one }) => one('p').getClientRects().length)).toBe(1);
    });

    it('shows the fallback for a level that is not there, and says once what there is', async () => {
      const isShown = () => on.run(({ one }) => one('p', 'Ask your manager.').getClientRects().length > 0);
      await on.open('<level-card level="L9"><p>Ask your manager.</p></level-card>');
      expect(await isShown()).toBe(true);
      expect((await on.heard()).said).toEqual([
        `<level-card>: "L9" is the id or code of no level. Known levels: ${framework.levels.map(({ id }) => id).join(', ')}.`,
      ]);
      await on.run(({ one }, id) => one('level-card').setAttribute('level', id), LEAD);
      expect(await title()).toBe('L4: Lead DevOps Support Engineer');
      expect(await isShown()).toBe(false);
    });

    it('does no harm when the script is loaded twice', async () => {
      await on.open(`<level-card level="L1"></level-card><script src="/career-levels.js" defer></script>`);
      expect(await title()).toBe('L1: Junior DevOps Support Engineer');
      expect(await on.told()).toHaveLength(1);
      expect((await on.heard()).said).toEqual([]);
    });
  });

  describe('an element', () => {
    it('follows its attributes, drawing once for many changes', async () => {
      await on.open('<level-card level="L1" heading-level="4">Fallback</level-card>');
      expect(await on.run(({ one }) => one('h4').textContent)).toBe('L1: Junior DevOps Support Engineer');
      await on.told();
      await on.run(({ one }) => {
        const card = one('level-card');
        card.setAttribute('level', 'l2-devops-support-engineer');
        card.setAttribute('track', 'manager');
        card.setAttribute('level', 'L4');
        card.removeAttribute('heading-level');
      });
      expect(await on.run(({ one }) => one('h2').textContent)).toBe('L4: Support Manager');
      expect(await on.told()).toEqual([['level-draw', 'level-card', framework.title]]);
    });

    it('keeps the framework that the page set before the script ran', async () => {
      const [first] = framework.levels;
      const own = { ...framework, levels: [{ ...first, title: 'Set by the page' }] };
      on.files.set('/early.js', `document.querySelector('level-card').framework = ${JSON.stringify(own)};`);
      await on.open('<level-card level="L1"></level-card><script src="/early.js"></script>');
      expect(await title()).toBe('L1: Set by the page');
      await on.run(({ one }) => Object.assign(one('level-card'), { framework: undefined }));
      expect(await title()).toBe('L1: Junior DevOps Support Engineer');
    });

    it('keeps its DOM when it is moved', async () => {
      await on.open('<level-card level="L1"></level-card><section></section>');
      const stayed = await on.run(async ({ one }) => {
        const card = one('level-card');
        const before = card.shadowRoot?.firstElementChild;
        one('main > section').append(card);
        await new Promise((later) => setTimeout(later, 50));
        return before === card.shadowRoot?.firstElementChild && before?.isConnected;
      });
      expect(stayed).toBe(true);
    });
  });
}
