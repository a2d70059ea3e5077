import { describe, expect, it } from 'vitest';
import { levelsByTitle, roleOf } from '../../../../src/compiler/divide/signs/seniority.ts';
import { compileFiles, places } from '../../folder.ts';

const ladder = (title: string, ...titles: readonly string[]) =>
  `# ${title}\n\n${titles.map((level) => `## ${level}\n\n- I work as ${level}\n\n`).join('')}`;

async function read(files: Readonly<Record<string, string>>) {
  const compilation = await compileFiles(files);
  return {
    titles: compilation.framework?.levels.map(({ title }) => title).toSorted(),
    places: places(compilation),
  };
}

it.each([
  ['Junior Baker', 'baker', true],
  ['Boulanger junior', 'boulanger', true],
  ['シニアエンジニア', 'エンジニア', true],
  ['高级工程师', '工程师', true],
  ['Старший пекарь', 'пекарь', true],
  ['Baker', 'baker', false],
  ['Senior', '', true],
  ['Baker II', 'baker', true],
  ['II', 'ii', false],
])('parts %s', (title, role, saysLevel) => {
  expect(roleOf(title)).toEqual({ role, saysLevel, isNumbered: title.endsWith(' II') });
});

it.each([
  [
    ['Junior Baker', 'Baker', 'Head Chef', 'Thanks'],
    [true, true, true, false],
  ],
  [
    ['Baker', 'Chef'],
    [false, false],
  ],
  [
    ['Senior Baker', 'Chef'],
    [false, false],
  ],
  [
    ['Craft', 'Craft'],
    [false, false],
  ],
  [
    ['Baker', 'Baker II', 'Baker III'],
    [true, true, true],
  ],
  [
    ['Part I', 'Part II', 'Sources'],
    [false, false, false],
  ],
  [
    ['Senior', 'Junior'],
    [false, false],
  ],
])('tells levels by their titles: %j', (titles, expected) => {
  expect(levelsByTitle(titles)).toEqual(expected);
});

describe('a README with levels that links elsewhere', () => {
  const OWN = ladder('Titres', 'Boulanger junior', 'Boulanger');

  it.each([
    ['another language', '[See the English version](titles.md)', ladder('Titles', 'Junior Baker', 'Baker')],
    ['a policy', '[Leave](leave.md)', '# Leave\n\nAsk first.\n'],
  ])('holds them: %s', async (_, link, text) => {
    const [, file = ''] = /\((.*)\)/.exec(link) ?? [];
    const { titles, places: found } = await read({
      'README.md': OWN.replace('\n\n', `\n\n- ${link}\n\n`),
      [file]: text,
    });
    expect(titles).toEqual(expect.arrayContaining(['Boulanger', 'Boulanger junior']));
    expect(found.filter((place) => /title-mismatch|index/.test(place))).toEqual([]);
  });

  it('holds them under a title that says levels', async () => {
    const { titles } = await read({
      'README.md': '# Levels\n\n- [Leave](leave.md)\n\n## L1: Baker\n\n- a\n\n## L2: Chef\n\n- b\n',
      'leave.md': '# Leave\n\nAsk first.\n',
    });
    expect(titles).toEqual(expect.arrayContaining(['Baker', 'Chef']));
  });

  it('holds a table of them', async () => {
    const table = '| Theme | L1 | L2 |\n| - | - | - |\n| Craft | bakes | leads |\n';
    const { titles } = await read({
      'README.md': `# Bakery\n\n${table}\n## Also\n\n- [Leave](leave.md)\n`,
      'leave.md': '# Leave\n\nAsk.\n',
    });
    expect(titles).toEqual(expect.arrayContaining(['L1', 'L2']));
  });

  it.each([
    ['under a heading that says levels', `${OWN}## Niveaux\n\n- [Pain](pain.md)\n`],
    ['with codes', `${OWN}## Liste\n\n- [L1 Pain](pain.md)\n`],
    ['as many as it has levels', `${OWN}## Liste\n\n- [Pain](pain.md)\n- [Gâteau](gateau.md)\n`],
  ])('holds none where it lists files %s', async (_, readme) => {
    const { titles } = await read({ 'README.md': readme, 'pain.md': '# Pain\n', 'gateau.md': '# Gâteau\n' });
    expect(titles).toEqual(['Gâteau', 'Pain']);
  });
});

it.each([1, 2, 3])('finds levels that only numerals tell apart, at depth %i', async (depth) => {
  const level = (title: string) => `${'#'.repeat(depth)} ${title}\n\n- I work as ${title}\n\n`;
  const text = `${depth > 1 ? '# Bakers\n\n' : ''}${level('Baker I')}${level('Baker II')}`;
  const files = { 'README.md': '# Bakery\n', 'Bakers.md': text };
  expect(await read(files)).toEqual({ titles: ['Baker I', 'Baker II'], places: [] });
});

it('takes a level with sections on juniors for one', async () => {
  const { titles } = await read({
    'README.md': '# Bakery\n',
    'Senior.md': ladder('Senior Baker', 'Junior bakers', 'Bakers'),
  });
  expect(titles).toEqual(['Senior Baker']);
});
