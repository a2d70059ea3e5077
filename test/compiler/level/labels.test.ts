import { describe, expect, it } from 'vitest';
import { plainProse, plainText } from '../../../src/model/words/plain.ts';
import { compileFiles, places } from '../folder.ts';

async function read(files: Readonly<Record<string, string>>) {
  const compilation = await compileFiles({ 'README.md': '# Bakery\n', ...files });
  const levels = compilation.framework?.levels ?? [];
  return {
    levels: levels.map(({ intro, sections }) => [
      plainProse(intro),
      ...sections.map(({ title, group, intro, expectations }) => [
        [group, title].filter(Boolean).join(' / '),
        ...[plainProse(intro)].filter(Boolean),
        expectations.map(({ text }) => plainText(text)),
      ]),
    ]),
    kinds: levels.map(({ sections }) => sections.map(({ kind }) => kind)),
    places: places(compilation),
    said: compilation.inferences.flatMap(({ path, line, say }) =>
      say?.key === 'sectionLabels' ? [`${path}:${line} ${String(say.value)}`] : [],
    ),
  };
}

const SECTIONS = [
  ['Impact', ['a', 'b']],
  ['People', ['c']],
];

describe('labels', () => {
  it.each([
    ['in bold, with a colon', '**Impact**:\n- a\n- b\n\n**People**:\n- c'],
    ['in bold around the colon', '**Impact:**\n\n- a\n- b\n\n__People：__\n\n- c'],
    ['in italics', '*Impact*\n\n- a\n- b\n\n_People_\n\n- c'],
    ['of a few words', 'Impact:\n\n- a\n- b\n\nPeople :\n\n- c'],
    ['that are bullets', '- Impact:\n  - a\n  - b\n- People:\n  - c'],
    ['that are bold bullets', '- **Impact**\n  - a\n  - b\n- **People:**\n  - c'],
    ['that are numbered', '1. **Impact**\n\n   - a\n   - b\n\n2. **People**\n\n   - c'],
  ])('%s are headings', async (_, body) => {
    const { levels, kinds, places, said } = await read({ 'L1.md': `# L1\n\nSoon.\n\n${body}\n` });
    expect(levels).toEqual([['Soon.', ...SECTIONS]]);
    expect(kinds).toEqual([['impact', 'theme']]);
    expect(places).toEqual([]);
    expect(said.map((each) => each.replace(/:\d+/, ''))).toEqual(['L1.md Impact', 'L1.md People']);
  });

  it('are headings over paragraphs where these are expectations', async () => {
    const { levels } = await read({
      'L1.md': '# L1\n\n**Impact**\n\na\n\nb\n\n**People**\\\nc\n\n**People**\n\nd\n',
    });
    expect(levels).toEqual([['', ['Impact', ['a', 'b']], ['People', ['c']], ['People', ['d']]]]);
  });

  it.each([
    ['a quote', '> Much.\n', ['Bread / Impact', 'Much.', []], []],
    ['a paragraph', 'Much.\n', ['Bread / Impact', 'Much.', []], []],
    ['nothing', '', ['Bread / Impact', []], ['L1.md:7:1 empty-section']],
  ])('are headings after bullets, over %s', async (_, under, section, said) => {
    const { levels, places } = await read({ 'L1.md': `# L1\n\n## Bread\n\n- a\n\n**Impact**\n\n${under}` });
    expect(levels).toEqual([['', ['Bread', ['a']], section]]);
    expect(places).toEqual(said);
  });

  it('are headings in the group of the heading over them', async () => {
    const body = '## What I do\n\nMuch.\n\n**Impact**\n\n- a\n- b\n\n**People**\n\n- c\n\n## Rest\n\n- d\n';
    const { levels } = await read({ 'L1.md': `# L1\n\n${body}` });
    expect(levels).toEqual([
      [
        '',
        ['What I do', 'Much.', []],
        ['What I do / Impact', ['a', 'b']],
        ['What I do / People', ['c']],
        ['Rest', ['d']],
      ],
    ]);
  });

  it('that are all bullets under the only heading are headings', async () => {
    const { levels } = await read({
      'L1.md': '# L1\n\n## What I do\n\n- Impact:\n\n  How.\n\n  - a\n  - b\n- People:\n  - c\n',
    });
    expect(levels).toEqual([['', ['What I do / Impact', 'How.', ['a', 'b']], ['What I do / People', ['c']]]]);
  });

  it('are headings under deeper headings', async () => {
    const body = '## Craft\n\n### Bread\n\n**Impact**\n\n- a\n- b\n\n**People**\n\n- c\n';
    const { said } = await read({ 'L1.md': `# L1\n\n${body}` });
    expect(said).toEqual(['L1.md:7 Impact', 'L1.md:12 People']);
  });

  it('after bullets are headings over what follows', async () => {
    const { levels, places } = await read({ 'L1.md': '# L1\n\n## Craft\n\n- a\n\n**Also**\n\n- b\n' });
    expect(levels).toEqual([['', ['Craft', ['a']], ['Craft / Also', ['b']]]]);
    expect(places).toEqual([]);
  });

  it('of one level are those of all, in every file', async () => {
    const { levels, said } = await read({
      'L1.md': '# L1\n\n**Craft**\n\n- a\n\n**People**\n\n- b\n',
      'more.md': '# More\n\n## L2\n\n- craft:\n  - a\n- c\n\n## L3\n\n**Craft:** As before.\n',
    });
    expect(levels).toEqual([
      ['', ['Craft', ['a']], ['People', ['b']]],
      ['c', ['craft', ['a']]],
      ['', ['Craft', 'As before.', []]],
    ]);
    expect(said).toEqual(['L1.md:3 Craft', 'L1.md:7 People', 'more.md:5 craft', 'more.md:11 Craft']);
  });

  it.each<[string, string, ...unknown[]]>([
    ['one label over all bullets', '## Craft\n\n**I can**\n\n- a\n- b', ['Craft', 'I can', ['a', 'b']]],
    ['sentences in bold', '## Craft\n\n**I bake.**\n\n- a', ['Craft', 'I bake.', ['a']]],
    ['bold words in a sentence', '## Craft\n\n**Bread** is it:\n\n- a', ['Craft', 'Bread is it:', ['a']]],
    [
      'bullets under several headings',
      '## Rest\n\n## Craft\n\n- I can:\n  - a\n- I may:\n  - b',
      ['Rest', []],
      ['Craft', ['I can:', 'I may:']],
    ],
    ['what is only nested here and there', '- I can:\n  - a\n- b', ['', ['I can:', 'b']]],
    ['what has words after it', '## Craft\n\n**A:** x\n\n- a\n\nB:\n\n- b', ['Craft', 'A: x B:', ['a', 'b']]],
    ['over another label', '## Craft\n\n**A**\n\n**B**\n\n- b', ['Craft', 'A B', ['b']]],
    ['in plain words at the end', '## Craft\n\n**A**\n\n- a\n\nB:', ['Craft', 'A B:', ['a']]],
    ['in plain words over text', '## Craft\n\nA:\n\na\n\nB:\n\nb\n\n- c', ['Craft', 'A: a B: b', ['c']]],
    ['in plain words after bullets', '## Craft\n\n- a\n\nAlso:\n\n- b', ['Craft', 'Also:', ['a', 'b']]],
    ['over a rule', '## Craft\n\n**A**\n\n---\n\n**B**\n\n---\n\n- b', ['Craft', 'A B', ['b']]],
    [
      'bullets beside a deeper heading',
      '## Craft\n\n- A:\n  - a\n- B:\n  - b\n\n### More\n\n- c',
      ['Craft', ['A:', 'B:']],
      ['Craft / More', ['c']],
    ],
    [
      'bullets with words after them',
      '## Craft\n\n- **A:** x\n  - a\n- **B**\n  - b',
      ['Craft', ['A: x', 'B']],
    ],
    [
      'bullets beside a deeper heading and before another',
      '## Craft\n\n- A:\n  - a\n- B:\n  - b\n\n### More\n\n- c\n\n## Rest\n\n- d',
      ['Craft', ['A:', 'B:']],
      ['Craft / More', ['c']],
      ['Rest', ['d']],
    ],
    [
      'sentences over bullets',
      '## Craft\n\n- I bake.\n  - a\n- I sell.\n  - b',
      ['Craft', ['I bake.', 'I sell.']],
    ],
    ['bullets without others', '## Craft\n\n- A:\n\n  > q\n- B:\n\n  > r', ['Craft', ['A: q', 'B: r']]],
    ['one bullet', '## Craft\n\n- A:\n  - a', ['Craft', ['A:']]],
    [
      'under a heading of examples',
      '## Craft\n\n- a\n\n## Examples\n\n**A**\n\n- e\n\n**B**\n\n- f',
      ['Craft', ['a']],
      ['Examples', []],
    ],
    ['examples', '## Craft\n\n- a\n\n**Examples:**\n\n- e', ['Craft', ['a']]],
  ])('are not %s', async (_, body, ...sections) => {
    const { levels, said } = await read({ 'L1.md': `# L1\n\n${body}\n` });
    expect(levels).toEqual([['', ...sections]]);
    expect(said).toEqual([]);
  });
});

it('labels before the headings of a level are none, as the headings part it', async () => {
  const { levels, said } = await read({
    'L1.md': '# L1\n\n**A**\n\n- a\n\n**B**\n\n- b\n\n## Craft\n\n- c\n',
  });
  expect([levels, said]).toEqual([[['A a B b', ['Craft', ['c']]]], []]);
});

describe('the labels that the owner names', () => {
  const body = '# L1\n\n**Scope**: the oven\n\n**Craft**\n\n- a\n\n**People**\n\n- b\n';

  it('are the only ones, whether in a level or in the README', async () => {
    const key = '---\nsectionLabels: [scope, "People:"]\n---\n';
    for (const files of [{ 'L1.md': key + body }, { 'README.md': `${key}# Bakery\n`, 'L1.md': body }]) {
      const { levels, said } = await read(files);
      expect(levels).toEqual([['', ['Scope', 'the oven Craft', ['a']], ['People', ['b']]]]);
      expect(said).toEqual([]);
    }
  });

  it('may be none', async () => {
    const { levels } = await read({ 'L1.md': `---\nsectionLabels: none\n---\n${body}` });
    expect(levels).toEqual([['Scope: the oven Craft', ['', 'People', ['a', 'b']]]]);
  });

  it('must be there', async () => {
    expect((await read({ 'L1.md': `---\nsectionLabels: [Peeple]\n---\n${body}` })).places).toContain(
      'L1.md:2:17 front-matter-name',
    );
  });
});
