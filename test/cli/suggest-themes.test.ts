import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withFolder } from '../compiler/folder.ts';
import { runBeside, runIn } from './run-in.ts';

const BAKERY = {
  'README.md': `---
# as the shop sign
locale: en-GB
themes: { bread: Oven and bread }
tracks:
  ic: Bakers
---
# Bakery

- [L1: Baker](L1.md)
- [L2: Head baker](L2.md)
`,
  'L1.md': `# L1: Baker

> I bake.

## I know my oven

- I light the oven at four
- I see when the oven is too hot

## I am kind at the counter

- I greet every customer
`,
  'L2.md': `---
owner: Ada
---
# L2: Head baker

## People come back to us

- I know what each customer likes
- I settle what a customer complains of

## Bread is never late

- I choose which oven bakes what
`,
};

const SUGGESTED = `No problems.
Read 2 levels, 6 expectations, 1 track.

Bakery: themes that you may want to declare. They are guesses from words and positions. Nothing was changed.

bread: Oven and bread (likely)
  framework/L1.md:5 I know my oven
  framework/L2.md:11 Bread is never late
  Why: One of your themes. They share "oven" (both), which is rare in other sections; each has a different position.

customer: Customer (a guess)
  framework/L1.md:10 I am kind at the counter
  framework/L2.md:6 People come back to us
  Why: They share "customer" (both), which is rare in other sections; each has a different position.

Paste into framework/README.md, replacing lines 1 to 7:

---
# as the shop sign
locale: en-GB
themes:
  bread: Oven and bread
  customer: Customer
tracks:
  ic: Bakers
---

Paste into framework/L1.md, at the very top:

---
themes: [bread, customer]
---

Paste into framework/L2.md, replacing lines 1 to 3:

---
owner: Ada
themes: [customer, bread]
---
`;

const running = (files: Record<string, string>, ...options: string[]) =>
  runBeside(files, 'check', '--suggest-themes', ...options);

it('suggests themes with their reasons and as front matter to paste, and changes nothing', async () => {
  const { code, stdout, stderr, after } = await running(BAKERY);
  expect(stdout).toBe(SUGGESTED);
  expect([code, stderr]).toEqual([0, '']);
  expect(after).toEqual(BAKERY);
});

it('gives them to programs beside the diagnostics', async () => {
  const { stdout } = await running(BAKERY, '--format', 'json');
  const { diagnostics, suggestions } = JSON.parse(stdout);
  expect(diagnostics).toEqual([]);
  expect(suggestions).toMatchObject([
    {
      framework: 'Bakery',
      themes: [
        {
          id: 'bread',
          confidence: 'likely',
          sections: [{ level: 'l1', path: 'L1.md', line: 5 }, { level: 'l2' }],
        },
        { id: 'customer' },
      ],
      paste: [{ path: 'README.md' }, { path: 'L1.md' }, { path: 'L2.md', lines: { from: 1, to: 3 } }],
    },
  ]);
});

it.each(['github', 'sarif'])('leaves %s as it is', async (format) => {
  const { stdout, stderr } = await running(BAKERY, '--format', format);
  expect(stdout).not.toContain('Paste into');
  expect(stderr).toContain('bread: Oven and bread (likely)\n');
});

it('does not change the exit code', async () => {
  const { code, stdout } = await running({ ...BAKERY, 'L3.md': '---\ncode: [L3\n---\n\n> I rest.\n' });
  expect(code).toBe(1);
  expect(stdout).toContain('bread: Oven');
});

it('names files of inner frameworks from where it was called', async () => {
  await withFolder({}, async (dir) => {
    await mkdir(join(dir, 'shop'));
    for (const [path, text] of Object.entries(BAKERY)) await writeFile(join(dir, 'shop', path), text);
    const { stdout } = await runIn(dir, ['check', '.', '--suggest-themes']);
    expect(stdout).toContain('  shop/L1.md:5 I know my oven\n');
    expect(stdout).toContain('Paste into shop/README.md, replacing');
  });
});

it('names sections with their groups, which can have sections of one heading', async () => {
  const { stdout } = await running({
    'README.md': '# Bakery\n\n- [L1: Baker](L1.md)\n- [L2: Head baker](L2.md)\n',
    'L1.md':
      '# L1: Baker\n\n## Craft\n\n### Bread\n\n- I bake rye\n\n## Trade\n\n### Bread\n\n- I sell rye\n',
    'L2.md':
      '# L2: Head baker\n\n## Making\n\n### Rye\n\n- I bake rye\n\n## Selling\n\n### Prices\n\n- I sell rye\n',
  });
  const listed = [...stdout.matchAll(/^ {2}\S+\.md:\d+ (.*)$/gm)].map(([, title]) => title);
  expect(listed.toSorted()).toEqual(['Craft: Bread', 'Making: Rye', 'Selling: Prices', 'Trade: Bread']);
});
