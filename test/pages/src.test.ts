import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { framework } from '../../src/data.ts';
import { fromRoot } from '../root.ts';
import { pages } from '../script-tag/pages.ts';

const on = pages();

/** The project's framework under another title, as a file. */
function fileWith(title: string): string {
  const [first] = framework.levels;
  return JSON.stringify({ ...framework, levels: [{ ...first, id: 'l1-baker', title }] });
}

const heading = () => on.page.getByRole('heading', { level: 2 });

describe('src', () => {
  it('takes the file that the project builds', async () => {
    on.files.set('/framework.json', await readFile(fromRoot('dist/framework.json'), 'utf8'));
    await on.open('<level-card src="framework.json" level="L2">Fallback</level-card>');
    await on.page.getByRole('heading', { name: 'L2: DevOps Support Engineer' }).waitFor();
    expect(on.said).toEqual([]);
  });

  it('shows the fallback until the file is there, and ignores an answer that comes too late', async () => {
    let answer: ((text: string) => void) | undefined;
    on.files.set('/slow.json', new Promise((settle) => (answer = settle)));
    on.files.set('/quick.json', fileWith('Quick'));
    await on.open('<level-card src="slow.json" level="L1">Ask your manager.</level-card>');
    await on.page.getByText('Ask your manager.').waitFor();
    await on.page.evaluate(() => document.querySelector('level-card')?.setAttribute('src', 'quick.json'));
    await on.page.getByRole('heading', { name: 'L1: Quick' }).waitFor();
    const late = on.page.waitForResponse('**/slow.json');
    answer?.(fileWith('Slow'));
    await (await late).finished();
    await on.page.evaluate(() => new Promise((later) => setTimeout(later, 50)));
    expect(await heading().textContent()).toBe('L1: Quick');
    await on.page.evaluate(() => document.querySelector('level-card')?.removeAttribute('src'));
    await on.page.getByRole('heading', { name: 'L1: Junior DevOps Support Engineer' }).waitFor();
    expect(on.said).toEqual([]);
  });

  it('gives way to the property', async () => {
    on.files.set('/framework.json', fileWith('Baker'));
    await on.open('<level-card level="L1"></level-card>');
    await on.page.evaluate(() => {
      const card = document.createElement('level-card') as HTMLElement & { framework: unknown };
      const { framework } = document.querySelector('level-card') as unknown as { framework: unknown };
      card.framework = framework;
      card.setAttribute('src', 'framework.json');
      card.setAttribute('level', 'L2');
      document.querySelector('main')?.append(card);
    });
    await on.page.getByRole('heading', { name: 'L2: DevOps Support Engineer' }).waitFor();
    expect(on.asked()).toEqual([]);
    await on.page.evaluate(() => {
      Object.assign(document.querySelectorAll('level-card')[1] ?? {}, { framework: undefined });
      document.querySelectorAll('level-card')[1]?.setAttribute('level', 'L1');
    });
    await on.page.getByRole('heading', { name: 'L1: Baker' }).waitFor();
  });

  it.each([
    ['missing.json', undefined, /missing\.json cannot be shown: the server answered 404$/],
    ['framework.json', '<p>', /framework\.json cannot be shown: .*JSON/],
    ['framework.json', '{}', /framework\.json cannot be shown: title is missing, expected a string$/],
    [
      'data:application/json,{}',
      undefined,
      /"src" is data:application\/json,\{\}; it must be an http: or https: address/,
    ],
    ['https://', undefined, /^<level-card>: .*Invalid URL/],
  ])('says once what is wrong with %s', async (src, text, message) => {
    if (text !== undefined) on.files.set(`/${src}`, text);
    const card = `<level-card src="${src}" level="L1">Ask your manager.</level-card>`;
    await on.open(card);
    const ours = () => on.said.filter((said) => said.startsWith('<level-card>'));
    await expect.poll(ours).toHaveLength(1);
    expect(ours()[0]).toMatch(message);
    expect(await on.page.getByText('Ask your manager.').isVisible()).toBe(true);
  });

  it('refuses a file that would draw a rail without an end, while the page goes on', async () => {
    const [first] = framework.levels;
    const endless = { ...first, place: { ...first?.place, of: 100_000 } };
    on.files.set('/endless.json', JSON.stringify({ ...framework, levels: [endless] }));
    await on.open('<level-card src="endless.json" level="L1">Ask your manager.</level-card>');
    await expect
      .poll(() => on.said.find((said) => said.startsWith('<level-card>')))
      .toContain('levels[0].place.of is 100000, expected a whole number from 1 to 5000');
    expect(await on.page.getByText('Ask your manager.').isVisible()).toBe(true);
  });

  it('asks again for the same address where the answer was cut off', async () => {
    on.files.set('/framework.json', fileWith('Baker').slice(0, -9));
    await on.open('<level-card src="framework.json" level="L1">Ask your manager.</level-card>');
    await expect.poll(() => on.said.filter((said) => said.startsWith('<level-card>'))).toHaveLength(1);
    on.files.set('/framework.json', fileWith('Baker'));
    await on.page.evaluate(() => document.querySelector('level-card')?.setAttribute('src', 'framework.json'));
    await on.page.getByRole('heading', { name: 'L1: Baker' }).waitFor();
    const asked = on.asked().length;
    await on.page.evaluate(() => {
      document.querySelector('level-card')?.setAttribute('src', 'framework.json');
      document.querySelector('level-card')?.setAttribute('heading-level', '2');
    });
    await on.page.evaluate(() => new Promise((later) => setTimeout(later, 50)));
    expect(on.asked()).toHaveLength(asked);
  });

  it('asks again where it failed and is set again', async () => {
    await on.open('<level-card src="framework.json" level="L1">Ask your manager.</level-card>');
    await expect.poll(() => on.said.some((said) => said.startsWith('<level-card>'))).toBe(true);
    on.files.set('/framework.json', fileWith('Baker'));
    await on.page.evaluate(async () => {
      const card = document.querySelector('level-card');
      card?.removeAttribute('src');
      await new Promise((later) => setTimeout(later, 50));
      card?.setAttribute('src', 'framework.json');
    });
    await on.page.getByRole('heading', { name: 'L1: Baker' }).waitFor();
  });
});
