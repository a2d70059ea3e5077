import { expect, it } from 'vitest';
import { levelMarkdown } from '../../../src/outputs/levels/markdown/markdown.ts';
import { en } from '../../../src/strings/en.ts';
import { compileFiles } from '../../compiler/folder.ts';

const DOCUMENT = `# L1: Baker

## Craft

- I knead

### Bread

- I bake rye

### Cake

- I bake sponge

## Trade

### Selling

- I greet

## Impact

- I feed a street

## Trade

### Ordering

- I count flour
`;

it('writes the heading of a group once, also where it has bullets of its own', async () => {
  const { framework } = await compileFiles({ 'README.md': '# Bakery\n', 'L1-Baker.md': DOCUMENT });
  const sections = framework?.levels[0]?.sections.map(({ title, group }) => [group, title]);
  expect(sections).toEqual([
    [undefined, 'Craft'],
    ['Craft', 'Bread'],
    ['Craft', 'Cake'],
    ['Trade', 'Selling'],
    [undefined, 'Impact'],
    ['Trade', 'Ordering'],
  ]);
  for (const level of framework?.levels ?? []) expect(levelMarkdown(level, en)).toBe(DOCUMENT);
});
