import { describe, expect, it } from 'vitest';
import { framework } from '../../../src/data.ts';
import { findLevel } from '../../../src/index.ts';
import { plainText } from '../../../src/model/words/plain.ts';
import type { Reader } from '../reader.ts';

const PRINCIPAL = 'l5-principal-devops-support-engineer';

/** Where `#…` addresses lead. */
export function links(on: Reader): void {
  const arrivedAt = (selector: string, text = '') =>
    on.run(({ one, isArrivedAt }, ...sought) => isArrivedAt(one(...sought)), selector, text);

  describe('a #… address', () => {
    it('leads to an expectation when the page is opened with it', async () => {
      const last = findLevel(framework.levels, PRINCIPAL)
        ?.sections.flatMap(({ expectations }) => expectations)
        .at(-1);
      await on.open(`<level-card level="${PRINCIPAL}"></level-card>`, {
        path: `#${PRINCIPAL}--${last?.id}`,
      });
      await expect.poll(() => arrivedAt('li', plainText(last?.text ?? []))).toBe(true);
    });

    it('leads to a principle when its link is clicked, again when it is clicked again, and with the back button', async () => {
      await on.open(`<level-card level="L1"></level-card><level-card level="${PRINCIPAL}"></level-card>
        <principles-list></principles-list>`);
      for (let time = 0; time < 2; time += 1) {
        await on.click('a', 'How we work in support');
        await expect.poll(() => arrivedAt('#how-we-work-in-support')).toBe(true);
      }
      expect(await on.run(() => location.hash)).toBe('#how-we-work-in-support');
      await on.click('a[href^="#l"]');
      await expect.poll(() => on.run(() => location.hash)).not.toBe('#how-we-work-in-support');
      expect(await on.run(() => scrollY)).toBeLessThan(1000);
      await on.driver.back();
      await expect.poll(() => on.run(() => location.hash)).toBe('#how-we-work-in-support');
      await expect.poll(() => arrivedAt('#how-we-work-in-support')).toBe(true);
      expect((await on.heard()).said).toEqual([]);
    });
  });
}
