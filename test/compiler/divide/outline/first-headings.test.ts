import { describe, expect, it } from 'vitest';
import { compileFiles, places } from '../../folder.ts';

/** The levels as `track: code title (sections)`, and what was said. */
async function read(files: Readonly<Record<string, string>>) {
  const compilation = await compileFiles(files);
  const levels = compilation.framework?.levels.map(({ code, title, place, sections }) => {
    const titles = sections.map(({ title, group }) => (group ? `${group}/${title}` : title));
    return `${place.trackTitle}: ${code} ${title} (${titles.join(', ')})`;
  });
  const sections = compilation.framework?.sections.map(({ title }) => title);
  return { levels, sections, places: places(compilation) };
}

let count = 0;

/** Sections of one depth, each with a bullet of its own. */
const under = (depth: number, ...titles: readonly string[]) =>
  titles.map((title) => `${'#'.repeat(depth)} ${title}\n\n- I do ${(count += 1)}\n\n`).join('');

describe('several # headings', () => {
  it.each([2, 3])('are levels where the same sections stand under them, at depth %i', async (depth) => {
    const sections = () => under(depth, 'Craft', 'People');
    const ladder = `# Baker\n\n${sections()}# Senior Baker\n\n${sections()}`;
    // the model is the same, and the skipped depth is said
    const depths = depth === 2 ? [] : [3, 7, 13, 17].map((line) => `Ladder.md:${line}:1 heading-depth`);
    expect(await read({ 'Ladder.md': ladder })).toEqual({
      levels: ['Ladder:  Baker (Craft, People)', 'Ladder:  Senior Baker (Craft, People)'],
      sections: [],
      places: ['.:1:1 missing-readme', ...depths],
    });
    const titled = await read({ 'README.md': '# Bakery\n', 'Ladder.md': `# Bakers\n\nHow.\n\n${ladder}` });
    expect(titled).toEqual({
      levels: ['Bakers:  Baker (Craft, People)', 'Bakers:  Senior Baker (Craft, People)'],
      sections: ['Bakers'],
      places: depths.map((place) => place.replace(/:(\d+):/, (_, line) => `:${Number(line) + 4}:`)),
    });
  });

  it('are levels in each of several ladders', async () => {
    const sections = under(2, 'Craft', 'People');
    const ladder = `# Junior\n\n${sections}# Senior\n\n${sections}`;
    const { levels } = await read({
      'README.md': '# Bakery\n',
      'Bakers.md': `# Bakers\n\n${ladder.replaceAll('or\n', 'or Baker\n')}`,
      'Sellers.md': `# Sellers\n\n${ladder.replaceAll('or\n', 'or Seller\n')}`,
    });
    expect(levels).toHaveLength(4);
  });

  it('are sections where they recur in every file, which names the level', async () => {
    const files = {
      'README.md': '# Bakery\n',
      'grade-1.md': under(1, 'Craft', 'People'),
      'grade-2.md': under(1, 'Craft', 'People', 'Reach'),
      'grade-3.md': '# Craft\n\nTo be written.\n',
    };
    expect(await read(files)).toEqual({
      levels: [
        ': Grade 1 Grade 1 (Craft, People)',
        ': Grade 2 Grade 2 (Craft, People, Reach)',
        ': Grade 3 Grade 3 (Craft)',
      ],
      sections: [],
      places: [],
    });
  });

  it('and are so with the same sections under each of them', async () => {
    const theme = (title: string) => `# ${title}\n\n${under(2, 'Daily', 'Weekly')}`;
    const { levels } = await read({
      'README.md': '# Bakery\n',
      'baker-1.md': theme('Craft') + theme('People'),
      'baker-2.md': theme('Craft') + theme('People'),
    });
    const sections = 'Craft/Daily, Craft/Weekly, People/Daily, People/Weekly';
    expect(levels).toEqual([`:  Baker 1 (${sections})`, `:  Baker 2 (${sections})`]);
  });

  it('hold what stands under them where they have nothing of their own', async () => {
    const readme = '# Ladder\n\n- [L1](./L1.md)\n\n# Axes\n\n## Craft\n\nBaking.\n\n## People\n\nHelping.\n';
    const { sections, places: found } = await read({
      'README.md': readme,
      'L1.md': '# L1: Baker\n\n## Craft\n\n- a\n',
    });
    expect([sections, found]).toEqual([['Axes', 'Craft', 'People'], []]);
  });

  it.each([
    [
      '# Bakers\n\n## L1: A\n\n- a\n\n# Leads\n\n## M1: B\n\n- b\n',
      ['Bakers: L1 A ()', 'Leads: M1 B ()'],
      [],
    ],
    [
      '# Bakers\n\n## L1: A\n\n- a\n\n# Later\n\n## L2: B\n\n- b\n\n## L3: C\n\n- c\n',
      ['Bakers: L1 A ()', 'Bakers: L2 B ()', 'Bakers: L3 C ()'],
      ['Later'],
    ],
    [
      '# IC track\n\n## A\n\n- a\n\n## B\n\n- b\n\n# Management\n\n## C\n\n- c\n',
      ['IC track:  A ()', 'IC track:  B ()', 'Management:  C ()'],
      [],
    ],
  ])('are tracks, or stages, of the levels under them: %j', async (text, levels, sections) => {
    expect(await read({ 'README.md': '# Bakery\n', 'Ladder.md': text })).toEqual({
      levels,
      sections,
      places: [],
    });
  });

  it.each([
    ['with one section in common', `# Craft\n\n${under(2, 'Daily')}# People\n\n${under(2, 'Daily')}`],
    ['with a coded file', `# Craft\n\n${under(2, 'A', 'B')}# People\n\n${under(2, 'A', 'B')}`, 'L1-Baker.md'],
  ])('are sections of one level %s', async (_, text, name = 'Baker.md') => {
    const { levels } = await read({ 'README.md': '# Bakery\n', [name]: text });
    expect(levels).toHaveLength(1);
  });
});

describe('a track whose headings have codes, and one whose have none', () => {
  const IC = '## Bakers\n\n### Level 1: Baker\n\n- a\n\n### Level 2: Chef\n\n- b\n\n';

  it.each(['Management track', 'Managers', 'Führungslaufbahn', 'Filière encadrement', '管理職'])(
    'are both found: %s',
    async (heading) => {
      const {
        levels,
        sections,
        places: found,
      } = await read({
        'Ladder.md': `# Ladder\n\n${IC}## ${heading}\n\n### Boss\n\n- c\n\n### Head\n\n- d\n`,
      });
      expect(levels).toEqual([
        'Bakers: Level 1 Baker ()',
        'Bakers: Level 2 Chef ()',
        `${heading}:  Boss ()`,
        `${heading}:  Head ()`,
      ]);
      expect([sections, found]).toEqual([[], []]);
    },
  );

  it('are both found by the sections that they share', async () => {
    const level = (title: string) => `### ${title}\n\n${under(4, 'Craft', 'People')}`;
    const { levels } = await read({
      'Ladder.md': `# Ladder\n\n## Line\n\n${level('L1: A')}${level('L2: B')}## Office\n\n${level('C')}${level('D')}`,
    });
    expect(levels?.map((level) => level.split(' (')[0])).toEqual([
      'Line: L1 A',
      'Line: L2 B',
      'Office:  C',
      'Office:  D',
    ]);
  });

  it('but not what only stands beside levels', async () => {
    const { levels, sections } = await read({
      'Ladder.md': `# Ladder\n\n${IC}## Principles\n\n### Care\n\n- daily\n\n### Trust\n\n- always\n`,
    });
    expect(levels).toHaveLength(2);
    expect(sections).toEqual(['Bakers', 'Principles']);
  });
});

it('managers whose codes begin anew are a track of their own, in a list as in a table', async () => {
  const titles = ['L1: Baker', 'L2: Senior Baker', 'M1: Bakery Manager', 'M2: Director'];
  const expected = [
    'Bakers: L1 Baker',
    'Bakers: L2 Senior Baker',
    'Bakers – Management: M1 Bakery Manager',
    'Bakers – Management: M2 Director',
  ];
  const table = `| Theme | ${titles.join(' | ')} |\n|${' - |'.repeat(5)}\n| Craft | a one | b two | c three | d four |\n`;
  for (const text of [titles.map((title) => `## ${title}\n\n- I do ${title}\n\n`).join(''), table]) {
    const { levels } = await read({ 'README.md': '# Bakery\n', 'Bakers.md': `# Bakers\n\n${text}` });
    expect(levels?.map((level) => level.replace(/ \(.*/, '')).toSorted()).toEqual(expected.toSorted());
  }
  const goingOn = titles.map((title) => `## ${title.replace('M1', 'M3')}\n\n- I do ${title}\n\n`).join('');
  const { levels } = await read({ 'README.md': '# Bakery\n', 'Bakers.md': `# Bakers\n\n${goingOn}` });
  expect(new Set(levels?.map((level) => level.split(':')[0]))).toEqual(new Set(['Bakers']));
});

it('a # heading that names a track has its levels beside one whose headings have codes', async () => {
  const ladder =
    '# Bakers\n\n## L1: Baker\n\n- a\n\n## L2: Chef\n\n- b\n\n# Management\n\n## Lead\n\n- c\n\n## Head\n\n- d\n';
  const { levels } = await read({ 'README.md': '# Bakery\n', 'Ladder.md': ladder });
  expect(levels?.toSorted()).toEqual([
    'Bakers: L1 Baker ()',
    'Bakers: L2 Chef ()',
    'Management:  Head ()',
    'Management:  Lead ()',
  ]);
});
