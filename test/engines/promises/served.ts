import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { framework } from '../../../src/data.ts';
import type { renderElement } from '../../../src/server/index.ts';
import { fromRoot } from '../../root.ts';
import type { Reader } from '../reader.ts';

/** Runs before the elements are defined, and counts what changes in their shadow roots from then on. */
const WATCH = `
  window.changes = 0;
  const observer = new MutationObserver((records) => { changes += records.length; });
  for (const { shadowRoot } of document.querySelectorAll('main *')) {
    if (shadowRoot) observer.observe(shadowRoot, { subtree: true, childList: true, attributes: true, characterData: true });
  }`;

/** What becomes of elements whose content a server has sent. */
export function served(on: Reader): void {
  const sent = async () => {
    const server: { renderElement: typeof renderElement } = await import(fromRoot('dist/server.js'));
    const options = { styles: '/styles.css' };
    return [
      server.renderElement('level-card', framework, { level: 'L3' }, options),
      server.renderElement('level-picker', framework, { levels: 'L1 L2' }, options),
      server.renderElement('growth-sheet', framework, { level: 'L2' }, options),
    ].join('');
  };

  describe('content from a server', () => {
    it('is shown without the script', async () => {
      on.files.set('/styles.css', await readFile(fromRoot('dist/styles.css'), 'utf8'));
      await on.open(await sent(), { script: 'gone.js', allow: "style-src 'self'" });
      const statement = await on.run(({ one }) => {
        const { fontFamily } = getComputedStyle(one('.level-card-statement'));
        return { fontFamily, isShown: one('.level-card-statement').getClientRects().length > 0 };
      });
      expect(statement).toEqual({ fontFamily: expect.stringContaining('Georgia'), isShown: true });
    });

    it('is taken over as it is, and then follows the reader', async () => {
      on.files.set('/styles.css', await readFile(fromRoot('dist/styles.css'), 'utf8'));
      on.files.set('/watch.js', WATCH);
      await on.open(await sent(), {
        inHead: '<meta charset="utf-8"><script src="/watch.js" defer></script>',
        allow: "style-src 'self'",
      });
      const changes = () => on.run(() => (globalThis as unknown as { changes: number }).changes);
      await expect.poll(async () => (await on.told()).length).toBe(3);
      expect(await changes()).toBe(0);
      await on.run(({ one }) => one('input').click());
      await expect.poll(changes).toBeGreaterThan(0);
      expect((await on.heard()).said).toEqual([]);
    });
  });
}
