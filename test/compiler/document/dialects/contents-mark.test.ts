import { expect, it } from 'vitest';
import { compileFiles } from '../../folder.ts';

const read = async (mark: string) => {
  const { framework, diagnostics } = await compileFiles({
    'README.md': `${mark}\n\n# Bakery\n\n- [L1: Baker](L1.md)\n`,
    'L1.md': `# L1: Baker\n\n${mark}\n\n## Bread\n\n- I bake.\n\n${mark}\n`,
  });
  return { framework: JSON.stringify(framework), said: diagnostics.map(({ message }) => message) };
};

it.each([
  '[[toc]]',
  '[TOC]',
  '[toc]',
  '[[_TOC_]]',
  '@[toc]',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what markdown-it-toc replaces
  '${toc}',
  '{:toc}',
  '- TOC\n{:toc}',
  '1. Contents\n{:toc .left}',
])('passes over the mark of a table of contents: %j', async (mark) => {
  const { framework, said } = await read(mark);
  expect(said).toEqual([]);
  expect(framework).toEqual((await read('')).framework);
});

it.each(['`[[toc]]`', 'See [toc] there', '[toc]\n\n[toc]: https://example.com'])(
  'keeps what is none: %j',
  async (text) => {
    expect((await read(text)).framework).toContain('toc');
  },
);
