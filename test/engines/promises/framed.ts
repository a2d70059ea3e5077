import { describe, expect, it } from 'vitest';
import { framework } from '../../../src/data.ts';
import { pagesOf } from '../../outputs/framework/emitted.ts';
import type { Reader } from '../reader.ts';

const LEVEL = 'levels/l4-support-manager.html';

/** What becomes of our pages in the frame of another. */
export function framed(on: Reader): void {
  describe('a page in a frame without an origin, as WordPress makes one', () => {
    it('has its style, and tells its height', async () => {
      const pages = pagesOf(framework, { baseUrl: on.address() });
      for (const file of ['styles.css', 'embed.js', 'links.js'])
        on.files.set(`/${file}`, pages.get(file) ?? '');
      on.files.set('/level.html?embed=1', (pages.get(LEVEL) ?? '').replaceAll('../', ''));
      on.files.set(
        '/frame.js',
        `heights = [];
        addEventListener('message', ({ data }) => heights.push(data.height));
        const frame = document.createElement('iframe');
        Object.assign(frame, { width: 640, src: 'level.html?embed=1' });
        frame.setAttribute('sandbox', 'allow-scripts');
        document.querySelector('main').append(frame);`,
      );
      await on.open('', { inHead: '<script src="/frame.js" defer></script>', allow: "frame-src 'self'" });
      const height = () => on.run(() => (globalThis as unknown as { heights: number[] }).heights.at(-1));
      await expect.poll(height).toBeGreaterThan(1000);
      expect(on.asked().toSorted()).toEqual([
        '/career-levels.js',
        '/embed.js',
        '/frame.js',
        '/level.html?embed=1',
        '/links.js',
        '/styles.css',
      ]);
    });
  });
}
