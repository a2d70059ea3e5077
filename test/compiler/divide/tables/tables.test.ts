import { describe, expect, it } from 'vitest';
import { compileFiles, places } from '../../folder.ts';

/** The levels by track, the sections of the framework, and what was said. */
async function read(files: Readonly<Record<string, string>>) {
  const compilation = await compileFiles(files);
  const { levels = [], tracks = [], sections = [] } = compilation.framework ?? {};
  return {
    tracks: tracks.map(({ id, title }) => {
      const titles = levels.filter(({ track }) => track === id).map((level) => level.title);
      return `${title}: ${titles.join(', ')}`;
    }),
    sections: sections.map(({ title }) => title),
    places: places(compilation),
  };
}

const table = (corner: string, ...titles: readonly string[]) =>
  [
    `| ${[corner, ...titles].join(' | ')} |`,
    `|${' - |'.repeat(titles.length + 1)}`,
    `| Craft | ${titles.map((title) => `bakes as ${title}`).join(' | ')} |`,
    `| People | ${titles.map((title) => `helps as ${title}`).join(' | ')} |`,
    '',
  ].join('\n');

const README = '# Bakery\n';
const L = table('Category', 'Baker (L1)', 'Chef (L2)');
const M = table('Category', 'Boss (M1)', 'Head (M2)');
const MANAGE = '## How we manage\n\nLeads look after us:\n\n- They plan the week\n\n';

describe('tables under several headings', () => {
  it.each([
    ['## Bakers', '## Leads', 'Staff – Bakers', 'Staff – Leads'],
    ['# Bakers', '# Leads', 'Bakers', 'Leads'],
  ])('are tracks where they have no level in common: %s', async (one, other, first, second) => {
    const title = one.startsWith('##') ? '# Staff\n\n' : '';
    const files = { 'README.md': README, 'Staff.md': `${title}${one}\n\n${L}\n${other}\n\n${M}` };
    expect(await read(files)).toEqual({
      tracks: [`${first}: Baker, Chef`, `${second}: Boss, Head`],
      sections: [],
      places: [],
    });
    const beside = { ...files, 'Sellers.md': `# Sellers\n\n${table('Theme', 'Seller (L1)', 'Closer (L2)')}` };
    expect((await read(beside)).tracks.toSorted()).toEqual(
      [`${first}: Baker, Chef`, `${second}: Boss, Head`, 'Sellers: Seller, Closer'].toSorted(),
    );
  });

  it('name the tracks before words of titles do', async () => {
    const heads = table('Theme', 'Head of bread (L1)', 'Head of cake (L2)');
    const bosses = table('Theme', 'Baker (M1)', 'Boss (M2)');
    const { tracks } = await read({ 'Staff.md': `# Staff\n\n## Line\n\n${heads}\n## Office\n\n${bosses}` });
    expect(tracks).toEqual(['Line: Head of bread, Head of cake', 'Office: Baker, Boss']);
  });

  it.each([
    [
      'themes of the same levels',
      `## Craft\n\n${L}\n## Reach\n\n${L.replaceAll('as', 'for')}`,
      'Baker, Chef',
    ],
    [
      'stages of one ladder',
      `## Early\n\n${L}\n## Late\n\n${table('Theme', 'Lead (L3)', 'Star (L4)')}`,
      'Baker, Chef, Lead, Star',
    ],
  ])('are of one track where they are %s', async (_, text, titles) => {
    const { tracks } = await read({ 'README.md': README, 'Staff.md': `# Staff\n\n${text}` });
    expect(tracks).toEqual([`Staff: ${titles}`]);
  });
});

describe('a table with codes beside bullets', () => {
  it.each(['Category', 'Thema', 'Wherever'])(
    'holds levels with a title each, in a corner "%s"',
    async (corner) => {
      const levels = `## Expectations\n\n${table(corner, 'Baker (L1)', 'Chef (L2)')}`;
      const found = await read({ 'README.md': README, 'Titles.md': `# Titles\n\n${MANAGE}${levels}` });
      expect([found.tracks, found.sections]).toEqual([['Titles: Baker, Chef'], ['How we manage']]);
    },
  );

  it.each([
    [
      'of numbers',
      '# Pay\n\n## Rules\n\n- Yearly\n\n## Bands\n\n| Area | L1 | L2 |\n| - | - | - |\n| Here | 10 | 20 |\n',
    ],
    ['in a level that it names', `# Baker\n\n## Craft\n\n- I bake\n\n## Compared\n\n${L}`],
    ['of codes alone', `# Cook\n\n## Craft\n\n- I cook\n\n## Compared\n\n${table('', 'L1', 'L2')}`],
    ['in a coded level', `# L1: Cook\n\n## Craft\n\n- I cook\n\n## Compared\n\n${L}`],
  ])('holds none %s', async (_, text) => {
    const { tracks } = await read({ 'README.md': README, 'Page.md': text });
    expect(tracks.map((track) => track.split(', ').length)).toEqual([1]);
  });
});

describe('the name of a level in a table', () => {
  it.each([
    [
      'on two lines',
      '| Theme | IC1<br>Junior<br>baker | Chef<br/>**IC2** |\n| - | - | - |\n| Craft | a | b |\n',
    ],
    ['in a row', '| Level | Craft |\n| - | - |\n| IC1<br>Junior baker | a |\n| IC2<br>Chef | b |\n'],
    [
      'in a row of titles',
      '| | IC1 | IC2 |\n| - | - | - |\n| Title | Junior baker | Chef |\n| Craft | a | b |\n\nMore:\n\n| | IC1 | IC2 |\n| - | - | - |\n| Reach | c | d |\n',
    ],
  ])('has a code and a title %s', async (_, text) => {
    const { framework, diagnostics } = await compileFiles({ 'README.md': `# Bakery\n\n${text}` });
    expect(framework?.levels.map(({ code, title }) => `${code} ${title}`)).toEqual([
      'IC1 Junior baker',
      'IC2 Chef',
    ]);
    expect(framework?.levels[0]?.sections[0]?.title).toBe('Craft');
    expect(diagnostics).toEqual([]);
  });

  it('is no sentence in a row beside it', async () => {
    const { framework } = await compileFiles({
      'README.md':
        '# Bakery\n\n| | IC1 | IC2 |\n| - | - | - |\n| Role | Bakes bread as others have planned it | Plans bread |\n| Craft | a | b |\n',
    });
    expect(framework?.levels.map(({ title, sections }) => [title, sections.length])).toEqual([
      ['IC1', 2],
      ['IC2', 2],
    ]);
  });
});

describe('a table', () => {
  const of = (...rows: string[]) => {
    const [head = '', ...body] = rows.map((row) => `| ${row} |`);
    return `# Bakery\n\n${head}\n|${' - |'.repeat(head.split('|').length - 2)}\n${body.join('\n')}\n`;
  };

  it.each([
    [
      'in columns under a word for themes',
      of('Theme | Baker | Chef', 'Craft | a | b'),
      'Baker: Craft, Chef: Craft',
    ],
    ['in columns with codes', of('Oven | L1 | Chef (L2)', 'Craft | a | b'), 'L1: Craft, Chef: Craft'],
    [
      'in columns after those of themes',
      of('Theme | Part | L1 | L2', 'Craft | Bread | a | b'),
      'L1: Bread, L2: Bread',
    ],
    [
      'in columns, one without a code',
      of('Theme | L1 | L2 | Boss', 'Craft | a | b | c'),
      'L1: Craft, L2: Craft, Boss: Craft',
    ],
    [
      'in rows under a word for levels',
      of('Level | Craft', 'Baker | a', 'Chef | b'),
      'Baker: Craft, Chef: Craft',
    ],
    ['in rows with codes', of('Oven | Craft', 'L1 | a', 'Chef (L2) | b'), 'L1: Craft, Chef: Craft'],
    [
      'in columns with codes under a word for levels',
      of('Level | L1 | L2', 'Craft | a | b', 'Reach | c | d'),
      'L1: Craft, Reach, L2: Craft, Reach',
    ],
    ['not in a single column under a word for themes', of('Theme | Baker', 'Craft | a', 'Reach | b'), ''],
    [
      'in columns with codes over a row of titles that is longer',
      of('Theme | L1 | L2', 'Title | Baker | Chef | Boss', 'Craft | a | b'),
      'Baker: Craft, Chef: Craft',
    ],
    ['not in a single row under a word for levels', of('Level | Craft | Reach', 'Baker | a | b'), ''],
    ['not in columns of which one has a code', of('Oven | L1 | Notes', 'Craft | a | b'), ''],
    ['not in rows of which one has a code', of('Oven | Craft', 'L1 | a', 'Notes | b'), ''],
    ['not in a head alone', of('Theme | L1 | L2'), ''],
    ['not in a single column', of('Level', 'L1', 'L2'), ''],
    ['not where nothing has a name', of('Oven | Heat', 'Old | a', 'New | b'), ''],
  ])('has levels %s', async (_, text, levels) => {
    const { framework } = await compileFiles({ 'README.md': text });
    const found = framework?.levels.map(({ title, sections }) =>
      [title, sections.map((section) => section.title).join(', ')].join(': '),
    );
    expect(found?.join(', ')).toBe(levels);
  });

  it.each([
    [of('Oven | L1 | L2', 'Craft | a | b'), ['README.md:3:1 "Oven" in the corner of a table of levels']],
    [of('Oven | Craft', 'L1 | a', 'L2 | b'), ['README.md:3:1 "Oven" in the corner of a table of levels']],
    [
      of('Theme | Oven | L1 | L2', 'Craft | Bread | a | b'),
      ['README.md:3:9 "Oven" in the corner of a table of levels'],
    ],
    [of('Level | Craft', 'L1 | a | c', 'L2 | b'), ['README.md:5:10 "c" beyond the columns of the table']],
    [
      of('Theme | L1 | L2', 'Title | Baker | Chef | Boss', 'Craft | a | b'),
      ['README.md:5:24 "Boss" beyond the columns of the table'],
    ],
    [of('Sub-theme | L1 | L2', 'Craft | a | b | '), []],
  ])('says which cells it has no place for: %j', async (text, problems) => {
    const { framework, diagnostics } = await compileFiles({ 'README.md': text });
    expect(framework?.levels).toHaveLength(2);
    const found = diagnostics.map(
      ({ path, line, column, message }) => `${path}:${line}:${column} ${/"[^,]*/.exec(message)}`,
    );
    expect(found).toEqual(problems);
  });
});
