import { expect, it } from 'vitest';
import { compileFiles } from '../compiler/folder.ts';
import { runBeside } from './run-in.ts';

const BAKERY = {
  'README.md': '# Bakery\n\n- [L1: Baker](L1.md)\n- [L2: Cook](L2.md)\n- [L3: Chef](L3.md)\n',
  'L1.md':
    '# L1: Baker\n\n## Oven\n\n- I heat the oven before six\n- I sweep the floor\n\n## Guests\n\n- I greet every guest\n',
  'L2.md':
    '# L2: Cook\n\n## Oven\n\n- I repair the oven\n- I order flour\n\n## Guests\n\n- I calm an angry guest\n',
  'L3.md': '# L3: Chef\n\n## Oven\n\n- I buy ovens\n\n## Guests\n\n- I write the menu\n',
};

const SUGGESTED = `No problems.
Read 3 levels, 8 expectations, 1 track.

Bakery: strands that you may want to declare. They are guesses from words, themes and places. Nothing was changed.
Begin framework/growth.md with this, or add it there. Give the strands titles of your own, and remove what does not grow out of the line above it. The remarks are not shown to readers.

# How expectations grow

## Oven

- [L1](./L1.md): I heat the oven before six
- [L2](./L2.md): I repair the oven <!-- clear: both have "oven", in the same theme, number 1 of both -->

## I sweep the floor

- [L1](./L1.md): I sweep the floor
- [L2](./L2.md): I order flour <!-- likely: no word in common, in the same theme, number 2 of both -->

## Guest

- [L1](./L1.md): I greet every guest
- [L2](./L2.md): I calm an angry guest <!-- clear: both have "guest", in the same theme, number 1 of both -->
- [L3](./L3.md): I write the menu <!-- likely: no word in common, in the same theme, number 1 of both -->
`;

const running = (files: Record<string, string>, ...options: string[]) =>
  runBeside(files, 'check', '--suggest-strands', ...options);

it('prints a growth.md with how sure each line is and why, and changes nothing', async () => {
  const { code, stdout, stderr, after } = await running(BAKERY);
  expect(stdout).toBe(SUGGESTED);
  expect([code, stderr, after]).toEqual([0, '', BAKERY]);
});

it('gives them to programs, beside themes where both are asked for', async () => {
  const { stdout } = await running(BAKERY, '--suggest-themes', '--format', 'json');
  const { diagnostics, suggestions, strands } = JSON.parse(stdout);
  expect([diagnostics, suggestions.length]).toEqual([[], 1]);
  expect(strands).toMatchObject([
    {
      framework: 'Bakery',
      path: 'growth.md',
      strands: [{ title: 'Oven', steps: [{ level: 'l1' }, { level: 'l2', confidence: 'clear' }] }, {}, {}],
    },
  ]);
});

it('suggests nothing for what is on a strand, and nothing that shows without being declared', async () => {
  const growth = '## Heat\n\n- L1: I heat the oven before six\n- L2: I repair the oven\n- L3: I buy ovens\n';
  const { stdout } = await running({ ...BAKERY, 'growth.md': growth });
  expect(stdout).not.toContain('I repair');
  expect(stdout).toContain('guest');
  const { framework } = await compileFiles(BAKERY);
  expect(framework?.strands).toBeUndefined();
});

it('says why there is nothing', async () => {
  const { stdout } = await running({ 'README.md': BAKERY['README.md'], 'L1.md': BAKERY['L1.md'] });
  expect(stdout).toContain(
    'Bakery: no strands to suggest. No expectations of levels that follow each other are alike and on no strand yet.\n',
  );
});
