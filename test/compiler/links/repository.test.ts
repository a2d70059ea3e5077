import { describe, expect, it } from 'vitest';
import { compileFiles, places } from '../folder.ts';

const FILES = {
  'baker.md': '# Baker\n\n## Craft\n\n- I bake\n',
  'apprentice.md': '# Apprentice\n\n## Craft\n\n- I learn\n',
};

async function compiled(readme: string, files: Readonly<Record<string, string>> = FILES) {
  const compilation = await compileFiles({ 'README.md': `# Bakery\n\n${readme}`, ...files });
  const titles = compilation.framework?.levels.map(({ title }) => title);
  return { compilation, titles, places: places(compilation) };
}

const list = (base: string) => `- [Baker](${base}baker.md)\n- [Apprentice](${base}apprentice.md#craft)\n`;

describe('links to the pages of files at a Git host', () => {
  it.each([
    'https://github.com/bakery/levels/blob/main/',
    'https://github.com/bakery/handbook/blob/main/framework/',
    'https://gitlab.com/bakery/teams/levels/-/blob/v1.0/',
    'https://codeberg.org/bakery/levels/src/branch/main/',
    'https://bitbucket.org/bakery/levels/src/main/',
    '/framework/',
  ])('are an index where these are files of the framework: %s', async (base) => {
    expect(await compiled(list(base))).toMatchObject({ titles: ['Baker', 'Apprentice'], places: [] });
    const table = `| Role | |\n| - | - |\n| Baker | [Read](${base}baker.md) |\n| Apprentice | [Read](${base}apprentice.md) |\n`;
    expect(await compiled(table)).toMatchObject({ titles: ['Baker', 'Apprentice'], places: [] });
  });

  it.each([
    'https://github.com/bakery/levels/blob/main/elsewhere/',
    'https://github.com/bakery/levels/issues/',
    'https://example.com/',
  ])('are none where these are others: %s', async (base) => {
    const { compilation, titles } = await compiled(`## Inspired by\n\n${list(base)}`);
    expect(titles).toEqual(['Apprentice', 'Baker']);
    expect(compilation.framework?.sections.map(({ kind }) => kind)).toEqual(['other']);
    expect(places(compilation)).toEqual(['README.md:1:1 unknown-order']);
  });

  it('leave levels in a README that lists files of others', async () => {
    const others = list('https://github.com/bakery/levels/blob/main/').replaceAll('.md', '-of-others.md');
    const levels = '## L1: Baker\n\n- I bake\n\n## L2: Chef\n\n- I cook\n';
    const { titles } = await compiled(`${levels}\n## Inspired by\n\n${others}`, {});
    expect(titles).toEqual(['Baker', 'Chef']);
  });

  it('lead to the levels that a file holds', async () => {
    const base = 'https://github.com/bakery/levels/blob/main/';
    const files = { 'all.md': '# All\n\n## Baker\n\n- I bake\n\n## Apprentice\n\n- I learn\n' };
    const { titles } = await compiled(
      `- [Baker](${base}all.md#baker)\n- [Apprentice](${base}all.md#apprentice)\n`,
      files,
    );
    expect(titles).toEqual(['Baker', 'Apprentice']);
  });

  it.each([
    ['under a heading', '## Levels\n\n- [Baker]'],
    ['before the first heading', '- [Baker]'],
  ])('are fixed in their letter case %s', async (_, list) => {
    const { compilation } = await compiled(`${list}(https://github.com/bakery/levels/blob/main/Baker.md)\n`);
    const [found] = compilation.diagnostics.filter(({ rule }) => rule === 'link-case');
    expect(found?.message).toBe('Unexpected letter case in "/Baker.md", expected "/baker.md".');
    expect(found?.fix?.edits.map(({ text }) => text)).toEqual(['/baker.md']);
  });
});
