import { describe, expect, it } from 'vitest';
import { compileFiles } from '../../folder.ts';

async function read(files: Readonly<Record<string, string>>) {
  const { framework, diagnostics, inferences } = await compileFiles(files);
  return {
    levels: framework?.levels.map(({ title, sections }) =>
      [title, ...sections.map((section) => section.title)].join('/'),
    ),
    tracks: framework?.tracks.map(({ title }) => title),
    sections: framework?.sections.map(({ title }) => title),
    problems: diagnostics.map(({ path, line, column, message }) => `${path}:${line}:${column} ${message}`),
    mends: diagnostics.map(({ mend }) => mend),
    said: inferences.flatMap(({ say }) => (say?.key === 'levelHeadings' ? [say] : [])),
  };
}

const saying = (value: string, text: string) => `---\nlevelHeadings: ${value}\n---\n${text}`;

describe('`levelHeadings` says which headings of a document are levels', () => {
  const plain = '# Bakery\n\n## Baker\n\n- a\n\n### Bread\n\n- b\n\n## FAQ\n\n- c\n\n## Chef\n\n- d\n';

  it.each<[string, string, string[], string[]]>([
    ['by their depth', saying('2', plain), ['Baker/Bread', 'Chef/'], ['FAQ']],
    ['by their words', saying('[chef, "FAQ"]', plain), ['FAQ/', 'Chef/'], ['Baker']],
    ['by one', saying('Chef', plain), ['Chef/'], ['Baker', 'FAQ']],
    [
      'below two others, whose headings name tracks',
      saying(
        '4',
        '# Bakery\n\n## Levels\n\n### Bread\n\n#### Baker\n\n- a\n\n### Cake\n\n#### Icer\n\n##### Craft\n\n- b\n',
      ),
      ['Baker/', 'Icer/Craft'],
      [],
    ],
    [
      'by the depth of titles',
      saying('1', '# Baker\n\n## Bread\n\n- a\n\n# Chef\n\n## Menus\n\n- b\n'),
      ['Baker/Bread', 'Chef/Menus'],
      [],
    ],
    [
      'under each of several themes',
      saying(
        '3',
        '# Bakery\n\n## Craft\n\n### Low\n\n- a\n\n### High\n\n- b\n\n## People\n\n### Low\n\n- c\n',
      ),
      ['Low/Craft/People', 'High/Craft'],
      [],
    ],
    [
      'none at all',
      saying('none', '# Bakery\n\n## L1: A\n\n- a\n\n## L2: B\n\n- b\n'),
      [],
      ['L1: A', 'L2: B'],
    ],
  ])('%s', async (_, readme, levels, sections) => {
    const found = await read({ 'README.md': readme });
    expect(found.levels).toEqual(levels);
    expect(found.sections).toEqual(sections);
    expect(found.said).toEqual([]);
  });

  it('in its own document alone', async () => {
    const found = await read({
      'README.md': saying('none', '# Bakery\n\n## L1: A\n\n- a\n\n## L2: B\n\n- b\n'),
      'cooks.md': saying(
        '[Cook, Chef]',
        '# L5: Cooks\n\n## Cook\n\n- c\n\n## Chef\n\n- d\n\n## Thanks\n\n- e\n',
      ),
      'hosts.md': saying('none', '# Senior host\n\n## L1: Doors\n\n- f\n\n## L2: Tables\n\n- g\n'),
    });
    expect(found.levels).toEqual(['Cook/', 'Chef/', 'Senior host/L1: Doors/L2: Tables']);
    expect(found.sections).toEqual(['L1: A', 'L2: B', 'Thanks']);
  });
});

describe('a value that fits nothing', () => {
  const text = '# Bakery\n\n## L1: Baker\n\n### Craft\n\n- a\n\n## L2: Chef\n\n- b\n';

  it.each([
    [
      '4',
      16,
      '"4"',
      'the depth of headings in this document, or the words of one',
      'such as "levelHeadings: 2"',
    ],
    ['[2, Boss]', 20, '"Boss"', 'the depth of headings in this document, or the words of one', 'such as'],
    ['"L2: Chf"', 16, '"L2: Chf"', 'the depth of headings', 'Did you mean "L2: Chef"?'],
    ['[2, Craft]', 20, '"Craft"', 'headings that are under no other of them', 'such as'],
    ['[2, none]', 20, '"none"', 'it alone', 'levelHeadings: none'],
  ])('%s is an error with its place', async (value, column, named, expected, mend) => {
    const found = await read({ 'README.md': saying(value, text) });
    expect(found.problems).toHaveLength(1);
    expect(found.problems[0]).toContain(
      `README.md:2:${column} Unexpected ${named} in \`levelHeadings\`, expected ${expected}`,
    );
    expect(found.mends[0]).toContain(mend);
    // what fits still counts, and without anything that does the headings tell
    expect(found.levels).toEqual(['Baker/Craft', 'Chef/']);
  });

  it('leaves a document out of `levels` with a warning', async () => {
    const found = await read({
      'README.md': '---\nlevels: [L1.md]\n---\n# Bakery\n',
      'L1.md': '# L1: Baker\n\n- a\n',
      'cooks.md': saying('2', '# Cooks\n\n## Cook\n\n- c\n\n## Chef\n\n- d\n'),
    });
    expect(found.problems).toEqual([
      'README.md:2:1 Unexpected `levels` without cooks.md, expected every file that looks like a level.',
    ]);
  });
});

describe('`--explain` says which levels were found', () => {
  it.each<[string, string, string | string[] | undefined]>([
    ['by depth', '## L1: A\n\n- a\n\n## L2: B\n\n- b\n', '2'],
    ['by words', '## L1: A\n\n- a\n\n## L2: B\n\n- b\n\n## Thanks\n\nc\n', ['L1: A', 'L2: B']],
    [
      'not where words mean others, too',
      '## L1\n\n- a\n\n## L2\n\n- b\n\n## More\n\n### L1\n\n- c\n',
      undefined,
    ],
  ])('%s', async (_, text, value) => {
    const { said } = await read({ 'README.md': `# Bakery\n\n${text}` });
    expect(said.map((say) => say.value)).toEqual(value === undefined ? [] : [value]);
  });
});
