import { expect, it } from 'vitest';
import { compileFiles, places } from '../../folder.ts';

it('reads no tag and no comment in a heading', async () => {
  const compilation = await compileFiles({
    'README.md': '# <!-- draft --> Bakers\n\n## Levels\n\n- [L1: Baker](L1.md#craft--and-care)\n',
    'L1.md': '# <!-- draft --> L1: Baker\n\n## Craft <!-- all --> and care\n\n- I bake.\n',
  });
  const [level] = compilation.framework?.levels ?? [];
  expect(places(compilation)).toEqual([]);
  expect(compilation.framework).toMatchObject({ title: 'Bakers', tracks: [{ title: '' }] });
  expect(level).toMatchObject({ code: 'L1', title: 'Baker' });
});
