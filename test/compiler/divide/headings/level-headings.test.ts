import { describe, expect, it } from 'vitest';
import { compileFiles } from '../../folder.ts';

type Files = Readonly<Record<string, string>>;

/** The levels with their tracks, and what tells so. */
async function read(files: Files) {
  const { framework, inferences } = await compileFiles(files);
  return {
    levels: framework?.levels.map(({ title, place }) =>
      place.trackTitle ? `${place.trackTitle}: ${title}` : title,
    ),
    signs: inferences.flatMap(({ text }) => (/ levels, from /.test(text) ? [text] : [])),
  };
}

/** A document with a heading for each name, deeper by a # where it is indented by a space. */
const ladder = (...names: string[]) =>
  `# Bakers\n\n${names.map((name) => `##${name.replace(/\S.*/, '').replaceAll(' ', '#')} ${name.trim()}\n\n- I do ${name.trim()}\n`).join('\n')}`;

describe('headings are levels where the README links to them', () => {
  const all = ladder('A', 'B', 'Thanks');

  it.each<[string, Files]>([
    ['by roundabout paths', { 'README.md': '- [A](./all.md#a)\n- [B](x/../all.md#b)\n', 'all.md': all }],
    ['in capitals', { 'README.md': '- [A](all.md#A)\n- [B](all.md#B)\n', 'all.md': all }],
    ['with accents in parts', { 'README.md': '- [A](ba\u0308.md#a)\n- [B](ba%CC%88.md#b)\n', 'bä.md': all }],
    [
      'and files have accents in parts',
      { 'README.md': '- [A](bä.md#a)\n- [B](b%C3%A4.md#b)\n', 'ba\u0308.md': all },
    ],
    [
      'at a Git host',
      {
        'README.md': ['a', 'b']
          .map((id) => `- [${id}](https://github.com/x/y/blob/main/framework/all.md#${id})\n`)
          .join(''),
        'all.md': all,
      },
    ],
  ])('%s', async (_, files) => {
    expect(await read(files)).toEqual({
      levels: ['Bakers: A', 'Bakers: B'],
      signs: ['2 levels, from the links to them'],
    });
  });

  it('in itself, by its name or by none', async () => {
    const found = await read({
      'README.md': `- [A](README.md#a)\n- [B](#b)\n\n${all}`,
      'hiring.md': '# How we hire\n\nSlowly.\n',
    });
    expect(found).toEqual({ levels: ['A', 'B'], signs: ['2 levels, from the links to them'] });
  });

  it('under others', async () => {
    const files = {
      'README.md': '- [A](all.md#l1-a)\n- [B](all.md#b)\n',
      'all.md': ladder('Levels', ' L1: A', ' B', ' Thanks'),
    };
    expect(await read(files)).toEqual({
      levels: ['Bakers: A', 'Bakers: B'],
      signs: ['2 levels, from the links to them, under "Levels"'],
    });
  });

  it.each<[string, Files]>([
    ['to the document', { 'README.md': '- [All](all.md)\n', 'all.md': ladder('🥐', '🍰') }],
    [
      'to a file of the same name elsewhere',
      {
        'README.md':
          '- [A](https://github.com/x/y/blob/main/other/all.md#a)\n- [B](https://github.com/x/y/blob/main/other/all.md#b)\n',
        'all.md': all,
      },
    ],
  ])('but not where it links %s', async (_, files) => {
    expect(await read(files)).toEqual({ levels: ['Bakers'], signs: [] });
  });
});

describe('headings with codes', () => {
  const beside = { 'x.md': '# L9: X\n\n- x\n' };

  it.each<[string, Files, string[]]>([
    [
      'are levels under several codes',
      { 'all.md': ladder('L1–L2: Early', ' L1: A', ' L2: B', 'L3–L4: Late') },
      ['A', 'B'],
    ],
    ['are levels though they have several', { 'all.md': ladder('L1 / L2: A', 'L3 / L4: B') }, ['A', 'B']],
    [
      'are levels though one has several, beside other documents',
      { ...beside, 'README.md': '', 'all.md': ladder('L1: A', 'L2 / L3: B') },
      ['Bakers: A', 'Bakers: B', 'Individual contributor: X'],
    ],
    [
      'are none with several, where others have one of them',
      { 'all.md': ladder('L1: A', 'L2 / L3: B', 'L3: C') },
      ['A', 'C'],
    ],
    [
      'are levels with several, where others have the number in another ladder',
      { 'all.md': ladder('M1: A', 'L2 / L3: B', 'M3: C') },
      ['A', 'B', 'C'],
    ],
    [
      'are none with several alone, beside other documents',
      { ...beside, 'README.md': '', 'all.md': ladder('L1 / L2: A', 'L3 / L4: B') },
      ['X'],
    ],
    [
      'are levels under a heading beside them that has several',
      { 'all.md': ladder('Bread', ' L1: A', ' L2: B', ' Cakes', '  L3: C', '  L4: D', ' Notes', '  L5: E') },
      ['Bread: A', 'Bread: B', 'Cakes: C', 'Cakes: D'],
    ],
    [
      'are none under a heading beside them that has others, too',
      { 'all.md': ladder('Bread', ' L1: A', ' L2: B', ' Cakes', '  L3: C', '  Notes') },
      ['A', 'B'],
    ],
  ])('%s', async (_, files, levels) => {
    expect((await read(files)).levels).toEqual(levels);
  });
});
