import { expect, it } from 'vitest';
import { plainProse } from '../../../src/model/words/plain.ts';
import { compileFiles, places } from '../folder.ts';

it('shows deeper headings of a section as bold lines, which need no warning', async () => {
  const files = {
    'README.md': '# Bakery\n\n## Questions\n\n### Who *bakes*?\n\nAll.\n\n####\n\n### Why?\n\n- Bread\n',
    'L1.md': '# L1: Baker\n\n## Craft\n\n- I bake\n',
  };
  const compilation = await compileFiles(files);
  const [section] = compilation.framework?.sections ?? [];
  expect(section?.text.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'paragraph', 'list']);
  expect(plainProse(section?.text ?? [])).toBe('Who bakes? All. Why? Bread');
  expect(section?.text[0]).toMatchObject({ children: [{ type: 'strong' }] });
  expect(places(compilation)).toEqual([]);
});
