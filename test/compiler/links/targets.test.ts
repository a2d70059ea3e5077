import { expect, it } from 'vitest';
import type { LinkTarget } from '../../../src/model/types.ts';
import { compileFiles } from '../folder.ts';

it('leads to each level under the headings of several tracks', async () => {
  const { framework } = await compileFiles({
    'README.md':
      '# Bakery\n\n## Bakers\n\n### L1: Baker\n\n- I learn from the [cook](#l2-cook) and the [head](#m1-head).\n\n### L2: Cook\n\n- I cook.\n\n## Managers\n\n### M1: Head\n\n- I lead.\n',
  });
  const [baker] = framework?.levels ?? [];
  const targets = baker?.sections[0]?.expectations[0]?.text.flatMap((inline): LinkTarget[] =>
    inline.type === 'link' ? [inline.to] : [],
  );
  expect(targets).toEqual([
    { kind: 'level', level: 'l2-cook' },
    { kind: 'level', level: 'm1-head' },
  ]);
});

it('leads to the theme of a level where levels stand under their themes', async () => {
  const { framework } = await compileFiles({
    'README.md':
      '# Bakery\n\nSee [people](#l2-1).\n\n## Craft\n\n### L1\n\n- I bake.\n\n### L2\n\n- I cook.\n\n## People\n\n### L1\n\n- I help.\n\n### L2\n\n- I lead.\n',
  });
  const [paragraph] = framework?.description ?? [];
  const link = paragraph?.type === 'paragraph' ? paragraph.children[1] : undefined;
  expect(link).toMatchObject({ type: 'link', to: { kind: 'level', level: 'l2', section: 'l2-1' } });
});
