import { describe, expect, it } from 'vitest';
import { compileFiles, places } from '../folder.ts';

async function read(files: Readonly<Record<string, string>>) {
  const compilation = await compileFiles(files);
  const { framework, inferences } = compilation;
  return {
    levels: framework?.levels.map(({ id }) => id),
    sections: framework?.sections.map(({ id }) => id),
    places: places(compilation),
    said: inferences.flatMap(({ path, say }) => (say?.key === 'levels' ? [[path, say.path, say.value]] : [])),
  };
}

const level = (title: string) => `# ${title}\n\n## Bread\n\n- ${title} bakes.\n`;
const CODED = { 'L1.md': level('L1: Baker'), 'L2.md': level('L2: Chef') };
const NAMED = { 'baker.md': level('Baker'), 'chef.md': level('Chef') };
const INDEX = '# Bakery\n\n- [Baker](./baker.md)\n- [Chef](./chef.md)\n';

it('warns once of a document that the index lists with the levels', async () => {
  const readme = '# Bakery\n\n## Levels\n\n- [L1: Baker](L1.md)\n- [L2: Chef](L2.md)\n- [FAQ](faq.md)\n';
  const { places: found, sections } = await read({
    'README.md': readme,
    ...CODED,
    'faq.md': '# FAQ\n\nAsk us.\n',
  });
  expect(found).toEqual(['faq.md:1:1 unlike-level']);
  expect(sections).toContain('faq');
});

describe('a document beside levels is a section', () => {
  const policy = '# Pay\n\nIn May.\n\n## Bonus\n\n- In June.\n';

  it.each([
    ['with codes', { 'README.md': '# Bakery\n', ...CODED }, policy],
    ['in a list', { 'README.md': INDEX, ...NAMED }, policy],
    [
      'in a table',
      {
        'README.md': INDEX.replace('- [Baker]', '| Level |\n| - |\n| [Baker]')
          .replace(')\n- ', ') |\n| ')
          .replace('chef.md)', 'chef.md) |'),
        ...NAMED,
      },
      policy,
    ],
    [
      'in a file',
      { 'README.md': '# Bakery\n', 'bakers.md': '# Bakers\n\n## L1: A\n\n- a\n\n## L2: B\n\n- b\n' },
      policy,
    ],
    [
      'of which it has the title alone',
      { 'README.md': '# Bakery\n', ...CODED },
      '# Pay\n\n## Bonus\n\n- In June.\n',
    ],
    ['with bullets, where it has none', { 'README.md': '# Bakery\n', ...NAMED }, '# Pay\n\nIn May.\n'],
    [
      'without headings',
      { 'README.md': '# Bakery\n', 'L1.md': '# L1: A\n\n- a\n', 'L2.md': '# L2: B\n\n- b\n' },
      policy,
    ],
  ])('%s', async (_, files, text) => {
    const { levels, sections, places: found, said } = await read({ ...files, 'pay.md': text });
    expect(levels).toHaveLength(2);
    expect(sections).toContain('pay');
    expect(found.filter((place) => place.startsWith('pay.md'))).toEqual(['pay.md:1:1 unlike-level']);
    const paths = Object.keys(files).filter((path) => path !== 'README.md');
    expect(said).toEqual([['pay.md', 'README.md', paths]]);
  });

  it.each(['FAQ', 'Häufige Fragen', 'はじめに', 'Glossaire', 'Template'])(
    'that is called %s',
    async (title) => {
      const { levels, places: found } = await read({
        'README.md': '# Bakery\n',
        ...NAMED,
        'x.md': level(title),
      });
      expect(levels).toEqual(['baker', 'chef']);
      expect(found).toContain('x.md:1:1 unlike-level');
    },
  );

  it('and the page of a folder names the track', async () => {
    const compilation = await compileFiles({
      'index.md': '# Bakery\n',
      'bread/_index.md': '# Bread makers\n\nWe bake.\n',
      'bread/L1.md': level('L1: Baker'),
      'cakes/index.md': '---\ntitle: Cake makers\n---\n\nWe decorate.\n',
      'cakes/L1.md': level('L1: Decorator'),
    });
    expect(compilation.framework?.levels.map(({ id }) => id)).toEqual(['bread-l1', 'cakes-l1']);
    expect(compilation.framework?.tracks.map(({ title }) => title)).toEqual(['Bread makers', 'Cake makers']);
    expect(compilation.framework?.sections.map(({ title }) => title)).toEqual([
      'Bread makers',
      'Cake makers',
    ]);
    expect(places(compilation)).toEqual([]);
  });
});

describe('a document is a level beside others', () => {
  it.each([
    ['with a heading that one of them has', level('Architect')],
    ['with a rank in its title', '# Senior Architect\n\nPlans.\n'],
    ['that leads people', '# Head of Bread\n\nLeads.\n'],
    ['with a key of levels', '---\nstatus: draft\n---\n# Architect\n\nPlans.\n'],
    ['that is to be written', '# Architect\n'],
  ])('%s', async (_, text) => {
    const { levels, said } = await read({ 'README.md': '# Bakery\n', ...CODED, 'x.md': text });
    expect(levels).toContain('x');
    expect(said).toEqual([]);
  });

  it('in a further ladder, which has headings of its own', async () => {
    const sales = (title: string) => `# ${title}\n\n## Deals\n\n- ${title} a\n\n## Clients\n\n- ${title} b\n`;
    const files = { 'sales/a.md': sales('Seller'), 'sales/b.md': sales('Partner') };
    const { levels, said } = await read({ 'README.md': '# Bakery\n', ...CODED, ...files });
    expect(levels).toEqual(expect.arrayContaining(['a', 'b']));
    expect(said).toEqual([]);
  });

  it('that the README lists among them', async () => {
    const { levels, places: found } = await read({
      'README.md': `${INDEX}- [Architect](./x.md)\n`,
      ...NAMED,
      'x.md': '# Architect\n\nPlans.\n',
    });
    expect(levels).toEqual(['baker', 'chef', 'x']);
    expect(found).toEqual([]);
  });

  it('where nothing else would be one', async () => {
    const alone = async (file: string, text: string) =>
      (await read({ 'README.md': '# Bakery\n', [file]: text })).levels;
    expect(await alone('pay.md', '# Pay\n\n- In May.\n')).toEqual(['pay']);
    // one that begins with such a section may be a level, one of such a name is none
    expect(await alone('baker.md', '## About\n\n- I bake.\n')).toEqual(['baker']);
    expect(await alone('faq.md', '# FAQ\n\n- Why?\n')).toEqual([]);
  });
});

describe('of what `levels` in the README leaves out', () => {
  const said = (readme: string) => `---\nlevels: [baker.md, chef.md]\n---\n${readme}`;
  const listing = '- [Architect](./x.md)\n';

  it.each([
    ['is listed with the levels', `${INDEX}${listing}`, level('Architect')],
    [
      'is listed with them under a heading',
      INDEX.replace('\n\n', `\n\n## Levels\n\n${listing}`),
      level('Architect'),
    ],
    [
      'is listed below a list of levels',
      `${INDEX}\nAlso:\n\n1. [M1: Architect](./x.md)\n`,
      level('Architect'),
    ],
    [
      'holds levels and is listed',
      `${INDEX}${listing}`,
      '# Managers\n\n## M1: A\n\n- a\n\n## M2: B\n\n- b\n',
    ],
    ['has a code', INDEX, level('L9: Architect')],
    ['has a key of levels', INDEX, `---\nrank: 9\n---\n${level('Architect')}`],
  ])('a file that %s is said once to be missing', async (_, readme, text) => {
    const { levels, places: found } = await read({ 'README.md': said(readme), ...NAMED, 'x.md': text });
    expect(levels).toEqual(['baker', 'chef']);
    expect(found).toEqual(['README.md:2:1 forgotten-level']);
  });

  it('many files are one line', async () => {
    const more = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((n) => [`L${n}.md`, level(`L${n}: A`)]));
    const { diagnostics } = await compileFiles({ 'README.md': said(INDEX), ...NAMED, ...more });
    expect(diagnostics.map(({ message, mend }) => [message, mend])).toEqual([
      [
        'Unexpected `levels` without 7 files (L1.md, L2.md, L3.md, L4.md, L5.md and 2 more), expected every file that looks like a level.',
        'Add them to `levels`. Where one is no level, take it off the list of levels, or say "ignore: [L1.md]".',
      ],
    ]);
  });

  it.each([
    ['has nothing but a heading of theirs', INDEX, level('Architect')],
    ['has no level’s name', `${INDEX}${listing}`, level('FAQ')],
    ['is in another list', `${INDEX}\n## More\n\n${listing}`, level('Architect')],
  ])('nothing is said where it %s', async (_, readme, text) => {
    const { places: found } = await read({ 'README.md': said(readme), ...NAMED, 'x.md': text });
    expect(found).toEqual([]);
  });
});
