import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { framework } from '../../../src/data.ts';
import { fromRoot } from '../../root.ts';
import type { Reader } from '../reader.ts';

/** Which framework elements show, and under which names. */
export function data(on: Reader): void {
  const headings = () => on.run(({ all }) => all('h2').map(({ textContent }) => textContent));

  describe('data', () => {
    it('comes from the file that src names, with one request for several elements', async () => {
      const [first] = framework.levels;
      const levels = [{ ...first, id: 'l1-baker', title: 'Baker' }];
      on.files.set('/framework.json', JSON.stringify({ ...framework, levels }));
      await on.open(
        `<level-card src="framework.json" level="L1"></level-card><principles-list src="/framework.json"></principles-list>`,
        { allow: "connect-src 'self'" },
      );
      await expect.poll(headings).toEqual(['L1: Baker', 'How we work in support']);
      expect(on.asked()).toEqual(['/career-levels.js', '/framework.json']);
      expect((await on.heard()).said).toEqual([]);
    });

    it('comes from the page that defines the elements under names of its own', async () => {
      on.files.set('/elements.js', await readFile(fromRoot('dist/elements.js'), 'utf8'));
      on.files.set(
        '/page.js',
        `import { define } from './elements.js';
        define(${JSON.stringify({ ...framework, title: 'Ours' })}, { prefix: 'acme-' });`,
      );
      await on.open(
        '<acme-level-card level="L1"></acme-level-card><level-card level="L2"></level-card><career-journey></career-journey>',
        { inHead: '<script type="module" src="/page.js"></script>' },
      );
      const told = await on.told();
      expect(told).toContainEqual(['level-draw', 'acme-level-card', 'Ours']);
      expect(told).toContainEqual(['level-draw', 'level-card', framework.title]);
      expect((await on.heard()).said).toEqual([]);
    });
  });
}
