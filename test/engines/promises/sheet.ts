import { describe, expect, it } from 'vitest';
import type { Reader } from '../reader.ts';

/** What a growth sheet does for its reader, and what it leaves alone. */
export function sheet(on: Reader): void {
  const status = () => on.run(({ one }) => one('output').textContent);

  describe('a growth sheet', () => {
    it('is written, undone, saved and opened again under the strictest policy, and asks for nothing', async () => {
      await on.open('<growth-sheet level="L2"></growth-sheet>');
      await on.run(() => {
        const page = globalThis as unknown as { saved: Blob };
        // pages that cannot write files, as in most engines
        Object.assign(globalThis, { showOpenFilePicker: undefined, showSaveFilePicker: undefined });
        URL.createObjectURL = (saved) => {
          page.saved = saved as Blob;
          return 'blob:';
        };
        HTMLAnchorElement.prototype.click = () => undefined;
        HTMLInputElement.prototype.click = function choose() {
          const chosen = new DataTransfer();
          chosen.items.add(new File([page.saved], 'mine.md'));
          this.files = chosen.files;
          this.dispatchEvent(new Event('change'));
        };
      });
      const write = (text: string) =>
        on.run(({ one }, words) => {
          const field = one('textarea') as HTMLTextAreaElement;
          field.value = words;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }, text);
      const written = () => on.run(({ all }) => all('dd').map(({ textContent }) => textContent));

      await on.click('.growth-sheet-ask summary', 'Write a note');
      const isReady = () => on.run(({ all }) => all('textarea')[0]?.matches(':focus') ?? false);
      await expect.poll(isReady).toBe(true);
      await write('A <b>long</b> case');
      await on.click('button', 'Undo');
      await expect.poll(written).toEqual([]);
      await write('A <i>short</i> case');
      await on.click('button', 'Save');
      await expect.poll(status).toBe('Growth sheet L2 to L3.md is among your downloads.');
      await on.click('button', 'Undo');
      await expect.poll(written).toEqual([]);
      await on.click('button', 'Open a file');
      await expect.poll(status).toBe('mine.md is open.');
      expect(await written()).toEqual(['A <i>short</i> case']);

      expect(await on.run(() => localStorage.length)).toBe(0);
      expect(on.asked()).toEqual(['/career-levels.js']);
      expect((await on.heard()).said).toEqual([]);
    });
  });
}
