import { describe, expect, it } from 'vitest';
import { framework } from '../../../src/data.ts';
import type { Reader } from '../reader.ts';

/** What elements tell the page. */
export function events(on: Reader): void {
  describe('events', () => {
    it('tell of a drawing, through every shadow root', async () => {
      await on.open('<level-card level="L1"></level-card>');
      expect(await on.told()).toEqual([['level-draw', 'level-card', framework.title]]);
      await on.run(({ one }) => {
        const around = document.createElement('div');
        around.attachShadow({ mode: 'open' }).append(one('level-card'));
        one('main').append(around);
        one('level-card').setAttribute('level', 'L2');
      });
      expect(await on.told()).toEqual([['level-draw', 'div', framework.title]]);
    });

    it('tell of what cannot be drawn, and keep the console quiet where the page says so', async () => {
      await on.open('<level-card level="L9"></level-card>');
      const { said } = await on.heard();
      expect(said).toHaveLength(1);
      const [message] = said;
      expect(await on.told()).toEqual([['level-error', 'level-card', { message }]]);
      await on.run(({ one }) => {
        document.documentElement.dataset['quiet'] = 'yes';
        one('level-card').setAttribute('level', 'L8');
      });
      expect(await on.told()).toEqual([
        ['level-error', 'level-card', { message: message?.replace('L9', 'L8') }],
      ]);
      expect((await on.heard()).said).toEqual(said);
    });
  });

  describe('a picker', () => {
    const [first, second, third] = framework.levels.map(({ id }) => id);
    const told = (...ids: (string | undefined)[]) => [
      'level-change',
      'level-picker',
      { ids, differencesOnly: false },
    ];

    it('takes a choice by keyboard, and goes on from there', async () => {
      await on.open('<level-picker levels="L1 L2"></level-picker>');
      await on.told();
      await on.run(({ all }) => all('select')[0]?.focus());
      await on.driver.press('Tab');
      await on.driver.press('ArrowDown');
      await expect.poll(() => on.run(({ heard }) => heard.told)).toEqual([told(first, third)]);
      await on.run(({ one }) => one('input').focus());
      await on.driver.press(' ');
      await expect
        .poll(() => on.run(({ heard }) => heard.told[1]?.[2]))
        .toEqual({ ids: [first, third], differencesOnly: true });
      expect(await on.run(({ all }) => (all('select')[1] as HTMLSelectElement).value)).toBe(third);
    });

    it('tells of clicks, and of what the back button brings again', async () => {
      await on.open('<level-picker levels="L1 L2" in-url></level-picker>');
      await on.told();
      await on.click('button', 'Add a level');
      await expect.poll(() => on.run(({ heard }) => heard.told)).toEqual([told(first, second, third)]);
      await on.driver.back();
      await expect
        .poll(() => on.run(({ heard }) => heard.told))
        .toEqual([told(first, second, third), told(first, second)]);
    });
  });
}
