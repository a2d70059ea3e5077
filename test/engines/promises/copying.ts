import { describe, expect, it } from 'vitest';
import type { Reader } from '../reader.ts';

/** What the copy button puts on the clipboard. */
export function copying(on: Reader): void {
  describe('copying for a job ad', () => {
    it('hands a level over as HTML and as plain text, without a permission', async () => {
      await on.open('<level-copy level="L1"></level-copy>');
      await on.run(({ heard }) => {
        const { setData } = DataTransfer.prototype;
        DataTransfer.prototype.setData = function record(type, text) {
          heard.told.push([type, '', text.split('\n', 1)[0]]);
          setData.call(this, type, text);
        };
      });
      await on.told();
      await on.click('button', 'Copy for a job ad');
      const status = () => on.run(({ one }) => one('output').textContent);
      await expect.poll(status).toBe('Copied, with its headings and lists.');
      expect(await on.told()).toEqual([
        ['text/html', '', '<h3>L1: Junior DevOps Support Engineer</h3>'],
        ['text/plain', '', 'L1: Junior DevOps Support Engineer'],
        ['level-copy', 'level-copy', { id: 'l1-junior-devops-support-engineer' }],
      ]);
      expect((await on.heard()).said).toEqual([]);
    });

    it('hands over the address of a text whose link is followed, and leads there', async () => {
      await on.open('<level-card level="L1"></level-card>');
      await on.run(({ heard }) => {
        const { setData } = DataTransfer.prototype;
        DataTransfer.prototype.setData = function record(type, text) {
          heard.told.push([type, '', text]);
          setData.call(this, type, text);
        };
      });
      await on.told();
      const id = await on.run(({ one }) => one('.expectation ~ .expectation').id);
      await on.run(({ one }) => (one('.expectation ~ .expectation .self-link') as HTMLElement).focus());
      await on.click('.expectation ~ .expectation .self-link');
      await expect.poll(() => on.run(({ one }) => one('output').textContent)).toBe('Link copied.');
      expect(await on.told()).toEqual([['text/plain', '', `${on.address()}#${id}`]]);
      expect(await on.run(() => location.hash)).toBe(`#${id}`);
      expect((await on.heard()).said).toEqual([]);
    });

    it('shows the text from its beginning, all of it selected, where the browser refuses', async () => {
      await on.open('<level-copy level="L1"></level-copy>');
      await on.run(() => {
        Document.prototype.execCommand = () => false;
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
      await on.click('button', 'Copy for a job ad');
      const status = () => on.run(({ one }) => one('output').textContent);
      await expect.poll(status).toMatch(/^The browser did not copy it\./);
      const found = await on.run(async ({ one }) => {
        // some engines scroll to what is selected only as they draw it
        for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
        const { value, scrollTop, scrollHeight, clientHeight, selectionStart, selectionEnd } = one(
          'textarea',
        ) as HTMLTextAreaElement;
        return {
          scrollTop,
          isLonger: scrollHeight > clientHeight,
          selected: value.slice(selectionStart, selectionEnd) === value,
        };
      });
      expect(found).toEqual({ scrollTop: 0, isLonger: true, selected: true });
    });
  });
}
