import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compiler/index.ts';
import { plainText } from '../../../src/model/words/plain.ts';
import { compileFiles, places, withFolder } from '../folder.ts';
import { lostWords, textsOf } from '../words.ts';

/** The levels of a framework as `id: sections`. */
async function levelsOf(files: Readonly<Record<string, string>>) {
  const compilation = await compileFiles(files);
  const levels = compilation.framework?.levels.map(({ id, sections }) => {
    const titles = sections.map(({ title, group }) => (group ? `${group}/${title}` : title));
    return `${id}: ${titles.join(', ')}`;
  });
  return { levels, compilation, places: places(compilation) };
}

const README = '# Bakery\n\n- [Baker](./Baker.md)\n';

describe('a document is one level', () => {
  it.each([
    [
      'whose title has a code',
      { 'Baker.md': '# L1: Baker\n\n## L1: Bread\n\n- a\n\n## L2: Rolls\n\n- b\n' },
      ['baker: L1: Bread, L2: Rolls'],
    ],
    [
      'whose file has a code',
      { 'L1-Baker.md': '# Baker\n\n## A\n\n> q\n\n### B\n\n- b\n\n## C\n\n> q\n\n### D\n\n- d\n' },
      ['l1-baker: A, A/B, C, C/D'],
    ],
    [
      'with the same two headings under its themes',
      {
        'Baker.md':
          '# Baker\n\n## A\n\n### Expectations\n\n- b\n\n### Examples\n\n- e\n\n## C\n\n### Expectations\n\n- d\n\n### Examples\n\n- f\n',
      },
      ['baker: A, A/Expectations, C, C/Expectations'],
    ],
    [
      'where only one heading has a code',
      { 'Baker.md': '# Baker\n\n## L2: next\n\n- a\n\n## Bread\n\n- b\n' },
      ['baker: L2: next, Bread'],
    ],
    [
      'with bullets and a table of the others',
      { 'Baker.md': '# Baker\n\n| x | L1 | L2 |\n| - | - | - |\n| a | b | c |\n\n## Bread\n\n- b\n' },
      ['baker: Bread'],
    ],
    [
      'with themes and deeper ones that have headings in common',
      {
        'Baker.md':
          '# Baker\n\n## Craft\n\n### A\n\n#### C\n\n- a\n\n#### D\n\n- b\n\n### B\n\n> q\n\n#### C\n\n- c\n\n#### D\n\n- d\n',
      },
      ['baker: Craft – A/C, Craft – A/D, Craft/B, Craft – B/C, Craft – B/D'],
    ],
    [
      'with a table of its contents',
      { 'Baker.md': '# Baker\n\nContents:\n\n- [A](#a)\n- [B](#b)\n\n## A\n\n- a\n\n## B\n\n- b\n' },
      ['baker: A, B'],
    ],
    [
      'that names its title above several # headings',
      { 'Baker.md': '---\ntitle: Baker\n---\n# Impact\n\n- a\n\n# Bread\n\n- b\n' },
      ['baker: Impact, Bread'],
    ],
  ])('%s', async (_, files, levels) => {
    expect((await levelsOf({ 'README.md': '# Bakery\n', ...files })).levels).toEqual(levels);
  });
});

describe('a document holds several levels', () => {
  it.each([
    ['whose headings have codes', '# Bakers\n\n## L1: A\n\n- a\n\n## L2: B\n\n- b\n', ['l1-a: ', 'l2-b: ']],
    [
      'whose headings end in codes',
      '# Bakers\n\n## Baker (L1)\n\n- a\n\n## Chef - L2\n\n- b\n\n## From L1–L2\n\n- c\n',
      ['baker-l1: ', 'chef-l2: '],
    ],
    [
      'whose headings have numbers after a word',
      '# Bakers\n\n## Level 1: A\n\n- a\n\n## Level 2\n\n- b\n',
      ['level-1-a: ', 'level-2: '],
    ],
    [
      'that the README links to one by one',
      '# Bakers\n\n## A\n\n- a\n\n## B\n\n- b\n\n## Thanks\n\nc\n',
      ['b: ', 'a: '],
      '# Bakery\n\n- [B](./Baker.md#b)\n- [A](./Baker.md#a)\n',
    ],
    [
      'that begin with statements',
      '# Bakers\n\n## A\n\n> q\n\n### C\n\n- a\n\n## B\n\n> q\n\n### D\n\n- b\n',
      ['a: C', 'b: D'],
    ],
    [
      'that have headings in common',
      '# Bakers\n\n## A\n\n### C\n\n- a\n\n### D\n\n- b\n\n## B\n\n### D!\n\n- c\n\n### C\n\n- d\n',
      ['a: C, D', 'b: D!, C'],
    ],
    [
      'in the rows of a table',
      '# Bakers\n\n| Level | Bread | Rolls |\n| - | - | - |\n| A | a | b |\n| B | c | |\n',
      ['a: Bread, Rolls', 'b: Bread'],
    ],
    [
      'in the columns of a table whose rows stand in groups',
      '# Bakers\n\n| | L1 | L2 |\n| - | - | - |\n| **Craft** | | |\n| Bread | a | b |\n| **People** | | |\n| Help | c | d |\n| | e | f |\n',
      ['l1: Craft/Bread, People/Help, People/Help', 'l2: Craft/Bread, People/Help, People/Help'],
    ],
    [
      'in the columns of a table with two columns of themes',
      '# Bakers\n\n| Theme | Part | L1 | L2 |\n| - | - | - | - |\n| Craft | Bread | a | b |\n| | Rolls | c | |\n',
      ['l1: Craft/Bread, Craft/Rolls', 'l2: Craft/Bread'],
    ],
  ])('%s', async (_, text, levels, readme = README) => {
    const found = await levelsOf({ 'README.md': readme, 'Baker.md': text });
    expect(found.levels).toEqual(levels);
    expect(found.places).toEqual([]);
  });

  it('that the README links to with escapes', async () => {
    const { levels, places } = await levelsOf({
      'README.md':
        '# Bakery\n\n- [Bäcker](./All%20bakers.md#b%C3%A4cker)\n- [Chef](./All%20bakers.md#chef)\n',
      'All bakers.md': '# Bakers\n\n## Bäcker\n\n- a\n\n## Chef\n\n- b\n',
    });
    expect([levels, places]).toEqual([['bäcker: ', 'chef: '], []]);
  });

  it.each([
    [
      'under the headings of tracks',
      '# Bakers\n\n## Individual contributors\n\nAll.\n\n### Baker\n\n- a\n\n### Chef\n\n- b\n\n## Managers\n\n### Boss\n\n- c\n',
      [
        'Individual contributors: baker (1 of 2), ',
        'Individual contributors: chef (2 of 2), ',
        'Managers: boss (1 of 1), ',
      ],
      ['Individual contributors'],
    ],
    [
      'with codes under any headings',
      '# Bakers\n\n## Bread\n\n### L1: Baker\n\n- a\n\n## Cake\n\n### L1: Icer\n\n#### Craft\n\n- b\n',
      ['Bread: l1-baker (1 of 1), ', 'Cake: l1-icer (1 of 1), Craft'],
      [],
    ],
    [
      'under one heading',
      '# Bakers\n\n## Levels\n\n### Baker\n\n#### Craft\n\n- a\n\n### Chef\n\n- b\n\n## Thanks\n\n- c\n',
      [': baker (1 of 2), Craft', ': chef (2 of 2), '],
      ['Thanks'],
    ],
    [
      'parted by theme',
      '# Bakers\n\n## Craft\n\n### L1\n\n- a\n\n### L2\n\n- b\n\n## People\n\n### L1\n\n- c\n\n### L2\n\n- d\n',
      [': l1 (1 of 2), Craft People', ': l2 (2 of 2), Craft People'],
      [],
    ],
    [
      'parted by theme, with a word for each rank',
      '# Bakers\n\n## Craft\n\n### Junior\n\n- a\n\n### Senior\n\n- b\n\n## People\n\n### Junior\n\n- c\n\n### Mid\n\n- d\n\n### Senior\n\n- e\n',
      [': junior (1 of 3), Craft People', ': mid (2 of 3), People', ': senior (3 of 3), Craft People'],
      [],
    ],
    [
      'parted by theme, in paragraphs under # headings',
      '---\ntitle: Bakery\n---\n\n# Craft\n\n## Baker\n\na\n\n## Senior baker\n\nb\n\n# People\n\n## Baker\n\nc\n\n## Senior baker\n\nd\n',
      [': baker (1 of 2), Craft People', ': senior-baker (2 of 2), Craft People'],
      [],
    ],
    [
      'parted by theme at several depths',
      '# Bakers\n\n## Craft\n\n### Bread\n\n#### L1\n\n- a\n\n#### L2\n\n- b\n\n### Cake\n\n#### L1\n\n- c\n\n#### L2\n\n- d\n\n## People\n\nText.\n\n### L1\n\n- e\n\n### L2\n\n- f\n',
      [': l1 (1 of 2), Craft/Bread Craft/Cake People', ': l2 (2 of 2), Craft/Bread Craft/Cake People'],
      ['People'],
    ],
    [
      'parted by theme in each track',
      '# Bakery\n\n## Bakers\n\n### Craft\n\n#### Junior baker\n\n- a\n\n#### Baker\n\n- b\n\n### People\n\n#### Junior baker\n\n- c\n\n## Hosts\n\n### Craft\n\n#### Junior host\n\n- d\n\n#### Host\n\n- e\n\n### People\n\n#### Host\n\n- f\n',
      [
        'Bakers: junior-baker (1 of 2), Craft People',
        'Bakers: baker (2 of 2), Craft',
        'Hosts: junior-host (1 of 2), Craft',
        'Hosts: host (2 of 2), Craft People',
      ],
      [],
    ],
    [
      'of the same names under the headings of tracks',
      '# Bakers\n\n## Baking track\n\n### L1\n\n- a\n\n## Management track\n\n### L1\n\n- b\n',
      ['Baking track: baking-track-l1 (1 of 1), ', 'Management track: management-track-l1 (1 of 1), '],
      [],
    ],
    [
      'of the same names and sections',
      '# Bakery\n\n## Bread\n\n### Junior\n\n#### Craft\n\n- a\n\n#### People\n\n- b\n\n### Senior\n\n#### Craft\n\n- c\n\n## Cake\n\n### Junior\n\n#### Craft\n\n- d\n\n#### People\n\n- e\n\n### Senior\n\n#### Craft\n\n- f\n',
      [
        'Bread: bread-junior (1 of 2), Craft People',
        'Bread: bread-senior (2 of 2), Craft',
        'Cake: cake-junior (1 of 2), Craft People',
        'Cake: cake-senior (2 of 2), Craft',
      ],
      [],
    ],
    [
      'under the headings of tracks that are under others',
      '# Bakery\n\n## Bread\n\n### IC\n\n#### L1: Baker\n\n- a\n\n#### L2: Chef\n\n- b\n\n### Managers\n\n#### M1: Boss\n\n- c\n\n## Cake\n\n### IC\n\n#### L1: Icer\n\n- d\n\n### Managers\n\n#### M1: Head\n\n- e\n',
      [
        'Bread – IC: l1-baker (1 of 2), ',
        'Bread – Managers: m1-boss (1 of 1), ',
        'Cake – IC: l1-icer (1 of 1), ',
        'Cake – Managers: m1-head (1 of 1), ',
        'Bread – IC: l2-chef (2 of 2), ',
      ],
      ['Bread', 'Cake'],
    ],
    [
      'under # headings',
      '# Bakers\n\n# L1\n\n## Craft\n\n- a\n\n# L2\n\n## Craft\n\n- b\n',
      [': l1 (1 of 2), Craft', ': l2 (2 of 2), Craft'],
      [],
    ],
  ])('%s', async (_, text, levels, sections) => {
    const { compilation, places } = await levelsOf({ 'Ladder.md': text });
    const { framework } = compilation;
    const found = framework?.levels.map(({ id, place, sections }) => {
      const titles = sections.map(({ title, group }) => (group ? `${group}/${title}` : title)).join(' ');
      return `${place.trackTitle}: ${id} (${place.position} of ${place.of}), ${titles}`;
    });
    expect(found).toEqual(levels);
    expect(framework?.sections.map(({ title }) => title)).toEqual(sections);
    expect(places.filter((place) => !place.endsWith('uneven-themes'))).toEqual([]);
  });

  it('and begins with the first of them', async () => {
    const { levels, places } = await levelsOf({
      'Ladder.md': '# L1\n\n## A\n\n- a\n\n# L2\n\n## A\n\n- b\n',
    });
    expect([levels, places]).toEqual([['l1: A', 'l2: A'], ['.:1:1 missing-readme']]);
  });

  it('in tracks that links can lead to', async () => {
    const { compilation } = await levelsOf({
      'README.md':
        '# Bakers\n\n[a](#baking) [b](#icing) [c](#l1-icer)\n\n## Baking\n\n### L1: Baker\n\n- a\n\n## Icing\n\n### L1: Icer\n\n- b\n',
    });
    const [block] = compilation.framework?.description ?? [];
    const inlines = block?.type === 'paragraph' ? block.children : [];
    expect(inlines.flatMap((inline) => (inline.type === 'link' ? inline.to : []))).toEqual([
      { kind: 'framework' },
      { kind: 'framework' },
      { kind: 'level', level: 'l1-icer' },
    ]);
  });

  it('in a table, and says which theme no level has anything about', async () => {
    const table =
      '| | L1 | L2 |\n| - | - | - |\n| **Bread** | a | b |\n| **Rolls** | | |\n| **Cake** | c | d |\n';
    const { levels, places } = await levelsOf({ 'README.md': `# Bakers\n\n${table}` });
    expect(levels).toEqual(['l1: Bread, Rolls, Cake', 'l2: Bread, Cake']);
    expect(places).toEqual(['README.md:6:1 empty-section']);
  });

  it('and is the whole framework where it is alone', async () => {
    const { compilation, levels, places } = await levelsOf({
      'Ladder.md':
        '# Bakers\n\nHow we grow.\n\n## L1: A\n\n- a\n\n## L2: B\n\n- b\n\n## Principles\n\n- **Care**: daily\n',
    });
    expect([levels, places]).toEqual([['l1-a: ', 'l2-b: '], []]);
    expect(compilation.framework).toMatchObject({
      title: 'Bakers',
      principles: [{ title: 'Care' }],
      tracks: [{ id: 'ic' }],
    });
  });

  it('and lists other documents, which are no levels', async () => {
    const { compilation } = await levelsOf({
      'Ladder.md':
        '# Bakers\n\n## L1: A\n\n- a\n\n## L2: B\n\n- b\n\n# Elsewhere\n\n- [Chefs](Chefs.md)\n- [Hosts](Hosts.md)\n',
    });
    expect(compilation.framework?.levels.map(({ place }) => place.of)).toEqual([2, 2]);
    expect(JSON.stringify(compilation.framework?.sections)).toMatch(/Elsewhere.*Chefs.*Hosts/);
  });

  it('and says how that was seen', async () => {
    const { compilation } = await levelsOf({
      'README.md': README,
      'Baker.md': '# Bakers\n\n## L1: A\n\n- a\n\n## L2: B\n\n- b\n',
    });
    expect(compilation.inferences).toContainEqual({
      path: 'Baker.md',
      line: 1,
      text: '2 levels, from their codes',
      say: { path: 'Baker.md', key: 'levelHeadings', value: '2' },
    });
  });

  it('which links can lead to', async () => {
    const { compilation } = await levelsOf({
      'README.md': README,
      'L9.md': '# L9: Chef\n\n> [a](./Baker.md#l1-a) [b](Baker.md) [c](Baker.md#thanks) [d](Baker.md#deep)\n',
      'Baker.md':
        '# Bakers\n\nHow.\n\n## L1: A\n\n- a\n\n## L2: B\n\n### Group\n\n#### Deep\n\n- b\n\n# Thanks\n\n- c\n',
    });
    const level = compilation.framework?.levels.find(({ id }) => id === 'l9');
    const [block] = level?.statement ?? [];
    const inlines = block?.type === 'paragraph' ? block.children : [];
    expect(inlines.flatMap((inline) => (inline.type === 'link' ? inline.to : []))).toEqual([
      { kind: 'level', level: 'l1-a' },
      { kind: 'framework', section: 'baker' },
      { kind: 'framework', section: 'baker--thanks' },
      { kind: 'level', level: 'l2-b', section: 'deep' },
    ]);
  });

  it.each([
    [
      '| Theme | L1 | L2 |\n| - | - | - |\n| a | b | c | stray |',
      ['"stray" beyond the columns of the table'],
    ],
  ])('and says which cells of a table it has no place for: %j', async (table, texts) => {
    const { compilation } = await levelsOf({ 'README.md': `# Bakery\n\n${table}\n` });
    expect(compilation.framework?.levels).toHaveLength(2);
    const messages = compilation.diagnostics.map(({ message }) => message.split(',')[0]);
    expect(messages).toEqual(texts.map((text) => `Unexpected ${text}`));
  });

  it('and keeps a heading over an index that only repeats another', async () => {
    const { compilation } = await levelsOf({
      'README.md':
        '# Bakery\n\n## Levels\n\n### Line\n\n- [L2: Cook](L2.md)\n- [L1: Baker](L1.md)\n\n### Again\n\n- [L1: Baker](L1.md)\n',
      'L1.md': '# L1: Baker\n',
      'L2.md': '# L2: Cook\n',
    });
    expect(JSON.stringify(compilation.framework?.sections)).toMatch(/Line.*Again/);
  });

  it('and keeps the words over an index that is a table, but for those that only name its columns', async () => {
    for (const [head, kept] of [
      ['Level | Role', 0],
      ['Level | Since 2030', 1],
    ] as const) {
      const { compilation } = await levelsOf({
        'README.md': `# Bakery\n\n## Levels\n\n| ${head} |\n| - | - |\n| L1 | [Baker](./L1.md) |\n`,
        'L1.md': '# L1: Baker\n',
      });
      expect(compilation.framework?.sections.map(({ kind, text }) => [kind, text.length])).toEqual([
        ['index', kept],
      ]);
    }
  });

  it('and keeps the heading of a table that has nothing for any of them', async () => {
    const { compilation } = await levelsOf({
      'README.md': '# Bakery\n\n## Later\n\n| Theme | L1 | L2 |\n| - | - | - |\n| | | |\n',
    });
    expect(compilation.framework?.sections.map(({ title }) => title)).toEqual(['Later']);
  });

  it.each([
    ['---\ntracks: { ic: Bakers }\n---\n# Bakery\n', ''],
    ['# Bakery\n', '---\ntrack: ic\n---\n'],
  ])('whose title is kept where the track has another name: %j %j', async (readme, frontMatter) => {
    const { compilation } = await levelsOf({
      'README.md': readme,
      'Baker.md': `${frontMatter}# Bakers of bread\n\n## L1: A\n\n- a\n\n## L2: B\n\n- b\n`,
    });
    expect(compilation.framework?.sections).toEqual([
      { id: 'baker', kind: 'other', title: 'Bakers of bread', text: [], closing: [] },
    ]);
  });

  it('whose title is kept where the index names the tracks', async () => {
    const { compilation } = await levelsOf({
      'README.md':
        '# Bakery\n\n## Levels\n\n### Line\n\n- [A](./Baker.md#l1-a)\n\n### Lead\n\n- [B](./Baker.md#l2-b)\n',
      'Baker.md': '# Bakers of bread\n\n## L1: A\n\n- a\n\n## L2: B\n\n- b\n',
    });
    expect(compilation.framework?.tracks.map(({ title }) => title)).toEqual(['Line', 'Lead']);
    expect(compilation.framework?.sections.map(({ title }) => title)).toEqual(['Levels', 'Bakers of bread']);
  });

  it('but no two of one id', async () => {
    const { places } = await levelsOf({
      'README.md': README,
      'Baker.md': '# Bakers\n\n## L1: A\n\n- a\n\n## L1 - A\n\n- b\n',
    });
    expect(places).toEqual(['Baker.md:7:1 duplicate-id']);
  });
});

describe('the index', () => {
  const LEVELS = { 'a.md': '# Baker\n', 'b.md': '# Chef\n', 'c.md': '# Boss\n' };

  it.each([
    [
      'is a table, with codes beside the links',
      '| Level | Role | Since |\n| - | - | - |\n| L1 | [Baker](a.md) | |\n| L2 | [Chef](b.md) | 2020 |\n| L3 | [Boss][c] | May |\n\n[c]: c.md\n',
      ['L1 Baker in ', 'L2 Chef in ', 'L3 Boss in '],
      ['README.md:9:6 unsupported-markdown'],
    ],
    [
      'is a table with a column for each track',
      '| | Baking | Leading |\n| - | - | - |\n| 1 | [Baker](a.md) | |\n| 2 | [Chef](b.md) | [Boss](c.md) |\n',
      [' Baker in Baking', ' Chef in Baking', ' Boss in Leading'],
      [],
    ],
    [
      'is a list of tracks',
      '- **Baking**\n  - [Baker](a.md)\n  - [Chef](b.md)\n- Leading\n  - [Boss](c.md)\n',
      [' Baker in Baking', ' Chef in Baking', ' Boss in Leading'],
      [],
    ],
    [
      'is a list of stages, whose codes go on',
      '- Early\n  - [L1 Baker](a.md)\n  - [L2 Chef](b.md)\n- Late\n  - [L3 Boss](c.md)\n',
      ['L1 Baker in ', 'L2 Chef in ', 'L3 Boss in '],
      ['README.md:5:1 unsupported-markdown', 'README.md:8:1 unsupported-markdown'],
    ],
    [
      'has headings that say they are tracks, though the codes go on',
      '### Individual contributors\n\n- [L1 Baker](a.md)\n- [L2 Chef](b.md)\n\n### Managers\n\n- [L3 Boss](c.md)\n',
      ['L1 Baker in Individual contributors', 'L2 Chef in Individual contributors', 'L3 Boss in Managers'],
      [],
    ],
    [
      'has a list before a table with a column for each track',
      '- [Baker](a.md)\n\n| Baking | Leading |\n| - | - |\n| [Chef](b.md) | [Boss](c.md) |\n',
      [' Baker in Baking', ' Chef in Baking', ' Boss in Leading'],
      [],
    ],
    [
      'has a heading for each track',
      '### Baking\n\n- [Chef](b.md)\n- [Baker](a.md)\n\n### Leading\n\n- [Boss](c.md)\n',
      [' Chef in Baking', ' Baker in Baking', ' Boss in Leading'],
      [],
    ],
    [
      'has a section for each track',
      '- [Baker](a.md)\n\n## Leading\n\n- [Chef](b.md)\n- [Boss](c.md)\n',
      [' Baker in Levels', ' Chef in Leading', ' Boss in Leading'],
      [],
    ],
  ])('%s', async (_, index, levels, expected) => {
    const { compilation, places } = await levelsOf({
      ...LEVELS,
      'README.md': `# Bakery\n\n## Levels\n\n${index}`,
    });
    const found = compilation.framework?.levels.map(
      ({ code, title, place }) => `${code} ${title} in ${place.trackTitle}`,
    );
    expect(found).toEqual(levels);
    expect(places).toEqual(expected);
  });

  it('is a list of tracks, though their codes go on, where each has a role of its own', async () => {
    const { compilation, places } = await levelsOf({
      'README.md':
        '# Bakery\n\n- Baking\n  - [S1 Baker](S1.md)\n  - [S2 Senior baker](S2.md)\n- Selling\n  - [S3 Host](S3.md)\n  - [S4 Senior host](S4.md)\n',
      'S1.md': '# S1 Baker\n',
      'S2.md': '# S2 Senior baker\n',
      'S3.md': '# S3 Host\n',
      'S4.md': '# S4 Senior host\n',
    });
    const tracks = compilation.framework?.levels.map(({ code, place }) => `${code} in ${place.trackTitle}`);
    expect(tracks).toEqual(['S1 in Baking', 'S2 in Baking', 'S3 in Selling', 'S4 in Selling']);
    expect(places).toEqual([]);
  });

  it('keeps a single heading over them that names something else', async () => {
    const { compilation } = await levelsOf({
      'README.md': '# Bakery\n\n## Since 2030\n\n### L1: Baker\n\n- a\n\n### L2: Chef\n\n- b\n',
    });
    expect(compilation.framework?.levels).toHaveLength(2);
    expect(compilation.framework?.sections.map(({ title }) => title)).toEqual(['Since 2030']);
  });

  it('is not the table of contents', async () => {
    const { levels } = await levelsOf({
      'README.md':
        '# Bakery\n\n## Contents\n\n- [Why](#why)\n- [Levels](#levels)\n  - [Baker](#baker)\n\n## Why\n\nSo.\n\n## Levels\n\n### Baker\n\n- a\n\n### Chef\n\n- b\n',
    });
    expect(levels).toEqual(['baker: ', 'chef: ']);
  });
});

describe('a table of contents', () => {
  const sections = '## Introduction\n\nSo.\n\n## Baker\n\n- a\n\n## Chef\n\n- b\n\n## Feedback\n\n- c\n';
  const contents =
    '- [Introduction](#introduction)\n- [Baker](#baker)\n- [Chef](#chef)\n- [Feedback](#feedback)\n';

  it.each([
    ['of a single document', 'Ladder.md', `# Bakery\n\n${contents}\n${sections}`],
    ['of a README', 'README.md', `# Bakery\n\n## On this page\n\n${contents}\n${sections}`],
    ['of deeper headings', 'README.md', `# Bakery\n\n${contents}\n${sections.replaceAll('## ', '### ')}`],
    [
      'in German',
      'index.md',
      '# Bäckerei\n\n- [Vorwort](#vorwort)\n- [Baker](#baker)\n- [Chef](#chef)\n\n## Vorwort\n\n- x\n\n## Baker\n\n- a\n\n## Chef\n\n- b\n',
    ],
  ])('%s leads to levels and to what is around them', async (_, file, text) => {
    const { levels } = await levelsOf({ [file]: text });
    expect(levels).toEqual(['baker: ', 'chef: ']);
  });

  it.each(['Ladder', 'Engineering ladder', 'Levels of bakers', '面包师的级别'])(
    'leads to levels in a document called "%s", beside others',
    async (title) => {
      const { levels, places } = await levelsOf({
        'README.md': '# Bakery\n\nRead the [ladder](ladder.md) and [how we hire](hiring.md).\n',
        'ladder.md': `# ${title}\n\n${contents}\n${sections}`,
        'hiring.md': '# How we hire\n\n## Steps\n\n- d\n',
      });
      expect(levels).toEqual(['baker: ', 'chef: ']);
      expect(places).toEqual(['hiring.md:1:1 unlike-level']);
    },
  );

  it('of a level is none of levels, and no expectations', async () => {
    const { compilation } = await levelsOf({
      'README.md': '# Bakery\n\n- [Baker](./Baker.md)\n',
      'Baker.md': '# Baker\n\n- [Bread](#bread)\n- [Rolls](#rolls)\n\n## Bread\n\n- a\n\n## Rolls\n\n- b\n',
    });
    const [baker, ...others] = compilation.framework?.levels ?? [];
    expect(others).toEqual([]);
    expect(baker?.sections.map(({ title, expectations }) => [title, expectations.length])).toEqual([
      ['Bread', 1],
      ['Rolls', 1],
    ]);
    expect(compilation.diagnostics).toEqual([]);
  });

  it('is asked last', async () => {
    const { compilation } = await levelsOf({
      'README.md': `# Bakery\n\n${contents}- [L1](#l1)\n- [L2](#l2)\n\n${sections}\n## L1\n\n- a\n\n## L2\n\n- b\n`,
    });
    expect(compilation.framework?.levels.map(({ title }) => title)).toEqual(['L1', 'L2']);
  });
});

describe('a table of links', () => {
  const level = (title: string) => `# ${title}\n\n## Craft\n\n- ${title} a\n\n## People\n\n- ${title} b\n`;
  const files = { 'baker.md': level('Baker'), 'chef.md': level('Chef') };

  it.each([
    [
      'columns',
      '| Theme | Chef | Baker |\n| - | - | - |\n| Craft | [see](chef.md#craft) | [see](baker.md#craft) |\n| People | | [see](baker.md#people) |\n',
    ],
    [
      'rows',
      '| | Craft | People |\n| - | - | - |\n| Chef | [✓](chef.md#craft) | [✓](chef.md#people) |\n| Baker | [✓](baker.md#craft) | [✓](baker.md#people) |\n',
    ],
    ['rows of one column', '| Role | |\n| - | - |\n| Chef | [→](chef.md) |\n| Baker | [→](baker.md) |\n'],
    [
      'columns, with other words in each cell,',
      '| Theme | Chef | Baker |\n| - | - | - |\n| Craft | [menus](chef.md#craft) | [bread](baker.md#craft), [rolls](baker.md#craft) |\n| People | [cooks](chef.md#people) | |\n',
    ],
    [
      'rows, with other words in each cell,',
      '| Role | Craft | People |\n| - | - | - |\n| [Chef](chef.md) | [menus](chef.md#craft) | [cooks](chef.md#people) |\n| [Baker](baker.md) | [bread](baker.md#craft) | [team](baker.md#people) |\n',
    ],
    [
      'columns without names of themes',
      '| Chef | Baker |\n| - | - |\n| [menus](chef.md#craft) | [bread](baker.md#craft) |\n| [cooks](chef.md#people) | [team](baker.md#people) |\n',
    ],
    [
      'columns of one row',
      '| | [Chef](chef.md) | [Baker](baker.md) |\n| - | - | - |\n| Craft | [menus](chef.md#craft) | [bread](baker.md#craft) |\n',
    ],
  ])('is an index whose %s are levels', async (_, table) => {
    const { compilation } = await levelsOf({ 'README.md': `# Bakery\n\n## Levels\n\n${table}`, ...files });
    expect(compilation.framework?.levels.map(({ title }) => title)).toEqual(['Chef', 'Baker']);
    expect(compilation.framework?.tracks).toHaveLength(1);
    expect(places(compilation)).toEqual([]);
    // what all links read is said once
    const said = table
      .replace(/\]\([^)]*\)/g, ']')
      .replaceAll('[see]', '')
      .replace(/^\| (?:Theme|Role) /, '');
    expect(lostWords(said, textsOf(compilation))).toEqual([]);
  });

  it.each([
    [
      'columns',
      '| Theme | Chef | Baker |\n| - | - | - |\n| Craft | [menus](chef.md#menus) | [bread](baker.md#bread) |\n| People | [leading](chef.md#leading) | [team](baker.md#team) |\n',
    ],
    [
      'rows',
      '| | 1. Craft | 2. People |\n| - | - | - |\n| Chef | [menus](chef.md#menus) | [leading](chef.md#leading) |\n| Baker | [bread](baker.md#bread) | [team](baker.md#team) |\n',
    ],
  ])('is an index whose %s are levels with headings of their own under each theme', async (_, table) => {
    const { levels, compilation } = await levelsOf({
      'README.md': `# Bakery\n\n## Levels\n\n${table}`,
      'chef.md': '# Chef\n\n## Menus\n\n- a\n\n## Leading\n\n- b\n',
      'baker.md': '# Baker\n\n## Bread\n\n- c\n\n## Team\n\n- d\n',
    });
    expect(levels).toEqual(['chef: Menus, Leading', 'baker: Bread, Team']);
    expect(compilation.framework?.tracks).toHaveLength(1);
    expect(places(compilation)).toEqual([]);
  });

  it.each([
    ['columns', '| | IC | Manager |\n| - | - | - |\n| Senior | I1 | M1 |\n| Staff | I2 | M2 |\n'],
    ['columns without names of levels', '| IC | Manager |\n| - | - |\n| I1 | M1 |\n| I2 | M2 |\n'],
    ['rows', '| | Senior | Staff |\n| - | - | - |\n| IC | I1 | I2 |\n| Manager | M1 | M2 |\n'],
  ])('of files with several levels has tracks in its %s, whatever its links read', async (_, table) => {
    const links: Readonly<Record<string, string>> = {
      I1: 'ic.md#senior',
      I2: 'ic.md#staff',
      M1: 'manager.md#senior',
      M2: 'manager.md#staff',
    };
    for (const word of ['Open', 'Senior']) {
      const linked = table.replaceAll(/\b[IM][12]\b/g, (cell) => {
        const read = word === 'Open' ? word : cell.endsWith('1') ? 'Senior' : 'Staff';
        return `[${read}](${links[cell]})`;
      });
      const { levels, compilation } = await levelsOf({
        'README.md': `# Bakery\n\n## Levels\n\n${linked}`,
        'ic.md': '# IC\n\n## Senior\n\n- a\n\n## Staff\n\n- b\n',
        'manager.md': '# Manager\n\n## Senior\n\n- c\n\n## Staff\n\n- d\n',
      });
      expect(compilation.framework?.tracks.map(({ title }) => title)).toEqual(['IC', 'Manager']);
      expect(levels).toEqual(['ic-senior: ', 'ic-staff: ', 'manager-senior: ', 'manager-staff: ']);
      expect(places(compilation)).toEqual([]);
    }
  });

  it('names its levels in the cells beside links that all read alike', async () => {
    const { compilation } = await levelsOf({
      'README.md':
        '# Bakery\n\n| | Level | |\n| - | - | - |\n| L1 | Baker | [Open](baker.md) |\n| L2 | Cook | [Open](chef.md) |\n',
      'baker.md': '# L1: Baker\n\n- a\n',
      'chef.md': '# L2: Chef\n\n- b\n',
    });
    expect(compilation.diagnostics.map(({ message }) => message)).toEqual([
      'Unexpected "L2: Cook", expected "L2: Chef" as in chef.md:1.',
    ]);
  });

  it.each([
    ['codes', '## L4\n\n- a\n\n## L5\n\n- b\n', ['l4', 'l5'], ['L4', 'L5']],
    ['titles', '## Junior\n\n- a\n\n## Senior\n\n- b\n', ['junior', 'senior'], ['Junior', 'Senior']],
  ])(
    'has tracks in its columns where each is a file of levels, told by their %s',
    async (_, text, [one, two], names) => {
      const row = (anchor: string | undefined) =>
        `| [${anchor}](ic.md#${anchor}) | [${anchor}](manager.md#${anchor}) |`;
      const { compilation } = await levelsOf({
        'README.md': `# Bakery\n\n## Levels\n\n| | IC | Manager |\n| - | - | - |\n| 4 ${row(one)}\n| 5 ${row(two)}\n`,
        'ic.md': `# IC\n\n${text}`,
        'manager.md': `# Manager\n\n${text}`,
      });
      expect(compilation.framework?.tracks.map(({ id }) => id)).toEqual(['ic', 'manager']);
      expect(compilation.framework?.levels.map(({ title }) => title)).toEqual([...names, ...names]);
    },
  );

  it('is no level, wherever the links lead', async () => {
    const { levels } = await levelsOf({
      'README.md':
        '# Bakery\n\n| | L1 | L2 |\n| - | - | - |\n| Craft | [✓](https://example.com/1) | [a](https://example.com/2) |\n',
      ...files,
    });
    expect(levels).toEqual(['baker: Craft, People', 'chef: Craft, People']);
  });
});

describe('the only document beside a README', () => {
  const two = (first: string, second: string, mark: string) =>
    `${mark} ${first}\n\n${mark}# Craft\n\nI knead.\n\n${mark}# People\n\nI help.\n\n${mark} ${second}\n\n${mark}# Craft\n\nI bake.\n\n${mark}# People\n\nI lead.\n`;
  const alone = two('Baker', 'Chef', '##');

  it.each([
    ['that have headings in common', alone],
    ['beside other text', `${alone}\n## How to read this\n\n- Slowly\n`],
    ['under #', two('Baker', 'Chef', '#')],
    [
      'that are told by their titles',
      '## Chef\n\n### Craft\n\nI knead.\n\n## Senior Chef\n\n### People\n\nI lead.\n',
    ],
    [
      'that begin with statements',
      '## Baker\n\n> I bake.\n\n### Craft\n\nI knead.\n\n## Chef\n\n> I cook.\n\n### People\n\nI lead.\n',
    ],
  ])('may have levels with paragraphs %s', async (_, text) => {
    const { compilation } = await levelsOf({ 'README.md': '# Bakery\n', 'all.md': text });
    expect(compilation.framework?.levels).toHaveLength(2);
    const found = compilation.framework?.levels.flatMap(({ sections }) => sections);
    expect(found?.every(({ expectations }) => expectations.length > 0)).toBe(true);
  });

  it('may be the README itself', async () => {
    expect((await levelsOf({ 'README.md': `# Bakery\n\n${alone}` })).levels).toEqual([
      'baker: Craft, People',
      'chef: Craft, People',
    ]);
  });

  it('has levels with bullets only where there are any', async () => {
    const bullets = alone.replaceAll('I ', '- I ');
    const text = alone
      .replace('Baker', 'Growth')
      .replace('Chef', 'Pay')
      .replaceAll('Craft', 'When')
      .replaceAll('People', 'How');
    expect((await levelsOf({ 'README.md': `# Bakery\n\n${bullets}\n${text}` })).levels).toEqual([
      'baker: Craft, People',
      'chef: Craft, People',
    ]);
  });

  it('is no other where levels are elsewhere', async () => {
    const files = { 'L1.md': '# L1\n\n## Craft\n\nI knead.\n', 'honesty.md': alone };
    const { levels } = await levelsOf({ 'README.md': '# Bakery\n', ...files });
    expect(levels).not.toContain('baker: Craft, People');
  });
});

describe('a README', () => {
  it.each([
    [
      'lists the files of the levels',
      '# Bakery\n\n## L1: first\n\n- a\n\n## L2: second\n\n- b\n\n## Levels\n\n- [A](./A.md)\n',
    ],
    ['speaks of several levels at once', '# Bakery\n\n## L1 to L2\n\n- a\n\n## L3 and L4\n\n- b\n'],
    ['has a table of something else', '# Bakery\n\n| Team | Size |\n| - | - |\n| A | 3 |\n| B | 4 |\n'],
  ])('holds no level where it %s', async (_, readme) => {
    expect((await levelsOf({ 'README.md': readme, 'A.md': '# A\n' })).levels).toEqual(['a: ']);
  });
});

it('takes folders for tracks', async () => {
  await withFolder({ 'README.md': '# Bakery\n' }, async (dir) => {
    for (const [folder, file] of [
      ['on-the-line', 'L1-Baker.md'],
      ['on-the-line', 'L2-Cook.md'],
      ['lead', 'L2-Chef.md'],
    ] as const) {
      await mkdir(join(dir, folder), { recursive: true });
      await writeFile(join(dir, folder, file), `# ${file.slice(0, 2)}: ${file.slice(3, -3)}\n`);
    }
    const { framework } = await compile(dir);
    expect(framework?.levels.map(({ id, place }) => [id, place.trackTitle, place.position])).toEqual([
      ['l1-baker', 'On the line', 1],
      ['l2-chef', 'Lead', 1],
      ['l2-cook', 'On the line', 2],
    ]);
  });
});

it.each(['1.', '-'])('takes bold points over bullets for sections: %s', async (mark) => {
  const indent = ' '.repeat(mark.length + 1);
  const list = `${mark} **Craft**\n${indent}- a\n${indent}- b\n${mark} **People**\n\n${indent}How.\n\n${indent}- c\n`;
  const { levels, compilation, places } = await levelsOf({
    'README.md': README,
    'Baker.md': `# Baker\n\n${list}`,
  });
  expect([levels, places]).toEqual([['baker: Craft, People'], []]);
  const sections = compilation.framework?.levels[0]?.sections;
  expect(sections?.map(({ id, expectations }) => [id, expectations.length])).toEqual([
    ['craft', 2],
    ['people', 1],
  ]);
});

it.each(['Beispiele:', 'Exemples', 'Zum Beispiel:'])('knows what %s announces', async (label) => {
  const { compilation, places } = await levelsOf({
    'README.md': README,
    'Baker.md': `# Baker\n\n## Brot\n\n- a\n\n**${label}**\n\n- b\n`,
  });
  const [section] = compilation.framework?.levels[0]?.sections ?? [];
  expect([section?.expectations.length, section?.examples.map(plainText), places]).toEqual([1, ['b'], []]);
});

it('takes the title of the README from its front matter', async () => {
  const titled = (text: string) => levelsOf({ 'README.md': text, 'L1.md': '# L1: Baker\n' });
  const { compilation, places } = await titled('---\ntitle: Bakery\n---\n\nHow.\n');
  expect([compilation.framework?.title, places]).toEqual(['Bakery', []]);
  const other = await titled('---\ntitle: Kitchen\n---\n\n# Bakery\n');
  expect([other.compilation.framework?.title, other.places]).toEqual([
    'Kitchen',
    ['README.md:5:1 title-mismatch'],
  ]);
});

it('keeps the bullets of a document without headings', async () => {
  const { compilation, places } = await levelsOf({
    'README.md': README,
    'Baker.md': '# L1: Baker\n\n> q\n\n- **Reach**: here\n- I bake\n  - daily\n\nFor example:\n\n- bread\n',
  });
  const [level] = compilation.framework?.levels ?? [];
  const [section] = level?.sections ?? [];
  expect(level?.attributes.map(({ label }) => label)).toEqual(['Reach']);
  expect(section).toMatchObject({ id: 'expectations', kind: 'theme', title: '' });
  expect(section?.expectations.map(({ text, children }) => [plainText(text), children.length])).toEqual([
    ['I bake', 1],
  ]);
  expect(section?.examples.map(plainText)).toEqual(['bread']);
  expect(places).toEqual([]);
});
