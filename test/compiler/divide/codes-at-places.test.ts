import { describe, expect, it } from 'vitest';
import { compileFiles } from '../folder.ts';

type Files = Readonly<Record<string, string>>;

/** The levels by track, with their codes, and the rules that say something. */
async function read(files: Files) {
  const { framework, diagnostics } = await compileFiles({ 'README.md': '# Bakery\n', ...files });
  const levels = framework?.levels.map(({ track, code, title }) => `${track} ${code}: ${title}`);
  return { levels, said: diagnostics.map(({ rule }) => rule) };
}

const headings = (...titles: string[]) =>
  `# Bakery\n\n${titles.map((title, place) => `## ${title}\n\n- I bake ${place}.\n`).join('\n')}`;

describe('headings', () => {
  it.each([
    ['with a space in the code', ['L 3: Baker', 'L 4: Chef'], ['ic L 3: Baker', 'ic L 4: Chef']],
    ['with all above the highest', ['L8: Baker', 'L9+: Chef'], ['ic L8: Baker', 'ic L9+: Chef']],
    ['with the code alone at the end', ['Baker L7', 'Chef L8'], ['ic L7: Baker', 'ic L8: Chef']],
    [
      'with a word and a number at the end',
      ['Baker Level 1', 'Baker Level 2'],
      ['ic Level 1: Baker', 'ic Level 2: Baker'],
    ],
  ])('are levels %s', async (_, titles, levels) => {
    expect(await read({ 'README.md': headings(...titles) })).toEqual({ levels, said: [] });
  });

  it.each([
    ['what is about levels', ['Expectations for L3', 'Expectations for L4']],
    ['ways to levels', ['Reaching L3', 'Reaching L4']],
    ['codes of two kinds', ['Room A1', 'Room B1']],
  ])('are none for %s', async (_, titles) => {
    expect((await read({ 'README.md': headings(...titles) })).levels).toEqual([]);
  });
});

describe('an index', () => {
  const levels = { 'baker.md': '# Baker\n\n- I bake.\n', 'chef.md': '# Chef\n\n- I lead.\n' };

  it.each([
    ['before the link', '- L1 [Baker](baker.md)\n- L2 [Chef](chef.md)\n'],
    ['in bold before the link', '- **L1**: [Baker](baker.md)\n- **L2**: [Chef](chef.md)\n'],
    ['after the link', '1. [Baker](baker.md) (L1)\n2. [Chef](chef.md) – L2\n'],
    ['in a cell before it', '| | Role |\n| - | - |\n| L1 | [Baker](baker.md) |\n| L2 | [Chef](chef.md) |\n'],
  ])('may have the codes %s', async (_, list) => {
    expect(await read({ ...levels, 'README.md': `# Bakery\n\n## Levels\n\n${list}` })).toEqual({
      levels: ['ic L1: Baker', 'ic L2: Chef'],
      said: [],
    });
  });

  it('says that what else is beside a link is left out', async () => {
    const list = '- L1 [Baker](baker.md) bakes\n- L2 [Chef](chef.md)\n';
    expect((await read({ ...levels, 'README.md': `# Bakery\n\n## Levels\n\n${list}` })).said).toEqual([
      'unsupported-markdown',
    ]);
  });
});

describe('folders called after levels', () => {
  const role = (title: string, text = title) => `# ${title}\n\n- I am ${text}.\n`;

  it.each<[string, Files, string[]]>([
    [
      'give their codes',
      { 'L1/ Junior.md': role('Junior'), 'L2/ Senior.md': role('Senior') },
      ['ic L1: Junior', 'ic L2: Senior'],
    ],
    [
      'may have a word and a number',
      { 'Stufe 1/Geselle.md': role('Geselle'), 'Stufe 2/Meister.md': role('Meister') },
      ['ic Stufe 1: Geselle', 'ic Stufe 2: Meister'],
    ],
    [
      'may be in folders of tracks',
      { 'bakers/L1/a.md': role('Baker'), 'chefs/L1/a.md': role('Chef'), 'chefs/L2/a.md': role('Head') },
      ['bakers L1: Baker', 'chefs L1: Chef', 'chefs L2: Head'],
    ],
    [
      'may have a document for each track',
      {
        'L1/cakes.md': role('Cakes'),
        'L1/bread.md': role('Bread'),
        'L2/cakes.md': role('Cakes', 'good'),
        'L2/bread.md': role('Bread', 'great'),
      },
      ['bread L1: Bread', 'cakes L1: Cakes', 'bread L2: Bread', 'cakes L2: Cakes'],
    ],
    [
      'are tracks where their documents differ or have codes',
      { 'T1/L1.md': role('L1: Baker'), 'T1/L2.md': role('L2: Chef'), 'T2/L1.md': role('L1: Cook') },
      ['t1 L1: Baker', 't2 L1: Cook', 't1 L2: Chef'],
    ],
  ])('%s', async (_, files, levels) => {
    expect(await read(files)).toEqual({ levels, said: [] });
  });
});
