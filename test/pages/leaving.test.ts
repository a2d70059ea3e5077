import { describe, expect, it } from 'vitest';
import { pages } from '../script-tag/pages.ts';

const on = pages();

describe('an element in another document, such as a frame of its page', () => {
  it.each([
    ['put there first', false],
    ['moved there and back', true],
  ])('keeps its look: %s', async (_case, isShownBefore) => {
    await on.open('<iframe></iframe>');
    const displays = await on.page.evaluate(async (isShown) => {
      const frame = document.querySelector('iframe')?.contentDocument;
      const card = document.createElement('level-card');
      card.setAttribute('level', 'L1');
      const places = [...(isShown ? [document] : []), frame, document];
      const found: unknown[] = [];
      for (const place of places) {
        place?.body.append(card);
        await new Promise((drawn) => setTimeout(drawn, 20));
        const article = card.shadowRoot?.querySelector('article');
        found.push(article && place?.defaultView?.getComputedStyle(article).containerType);
      }
      return found;
    }, isShownBefore);
    expect(new Set(displays)).toEqual(new Set(['inline-size']));
    expect(on.said).toEqual([]);
  });
});

describe('a picker that has left the page', () => {
  /** The listeners that the window still has, of those that were added for the picker. */
  const left = (attribute: string) =>
    on.page.evaluate(async (name) => {
      const listening = new Set<unknown>();
      const { addEventListener: add, removeEventListener: remove } = window;
      window.addEventListener = (...parameters: Parameters<typeof add>) => {
        listening.add(parameters[1]);
        add(...parameters);
      };
      window.removeEventListener = (...parameters: Parameters<typeof remove>) => {
        listening.delete(parameters[1]);
        remove(...parameters);
      };
      const picker = document.createElement('level-picker');
      if (name) picker.setAttribute(name, '');
      document.body.append(picker);
      await new Promise((drawn) => setTimeout(drawn, 20));
      const before = listening.size;
      picker.remove();
      await new Promise((later) => setTimeout(later, 20));
      return { before: before > 0, after: listening.size };
    }, attribute);

  it.each(['', 'in-url'])('holds on to nothing of the window: "%s"', async (attribute) => {
    await on.open('');
    expect(await left(attribute)).toEqual({ before: true, after: 0 });
  });

  it.each(['', 'in-url'])('shows what was chosen when it comes back: "%s"', async (attribute) => {
    await on.open(`<level-picker ${attribute}></level-picker>`);
    const select = on.page.getByRole('combobox').last();
    await select.selectOption({ label: 'L3: Senior DevOps Support Engineer' });
    await on.page.evaluate(async () => {
      const picker = document.querySelector('level-picker');
      picker?.remove();
      await new Promise((later) => setTimeout(later, 20));
      document.body.append(picker ?? '');
    });
    await on.page.getByRole('table', { name: 'From L1 to L3' }).waitFor();
    if (attribute) await on.page.goBack();
    const shown = attribute ? 'l2-devops-support-engineer' : 'l3-senior-devops-support-engineer';
    await expect.poll(() => select.inputValue()).toBe(shown);
  });
});
