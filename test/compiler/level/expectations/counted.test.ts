import { describe, expect, it } from 'vitest';
import type { Expectation } from '../../../../src/model/types.ts';
import { plainProse, plainText } from '../../../../src/model/words/plain.ts';
import { compileFiles } from '../../folder.ts';

const texts = (expectations: readonly Expectation[]): readonly unknown[] =>
  expectations.map(({ text, children }) =>
    children.length > 0 ? [plainText(text), texts(children)] : plainText(text),
  );

/** The sections of each level: heading, introduction, expectations, and examples if there are any. */
async function sectionsOf(files: Readonly<Record<string, string>>) {
  const { framework, diagnostics, inferences } = await compileFiles(files);
  return {
    levels: framework?.levels.map(({ sections }) =>
      sections.map(({ title, intro, expectations, examples }) => [
        title,
        plainProse(intro),
        texts(expectations),
        ...examples.map(plainText),
      ]),
    ),
    kinds: framework?.levels.map(({ sections }) => sections.map(({ kind }) => kind)),
    messages: diagnostics.map(({ message }) => message),
    said: inferences.flatMap(({ path, say }) =>
      say?.key.startsWith('expectations') ? [[path, say.value]] : [],
    ),
  };
}

const LEAD = '> I bake.\n\nA baker.\n\n';
const PARAGRAPHS = '## Craft\n\nI bake bread.\n\nI know *every* oven.\n\n## Impact\n\nThe town eats.\n';

describe('paragraphs', () => {
  it.each([
    ['of a file for each level', { 'L1.md': `# L1\n\n${LEAD}${PARAGRAPHS}`, 'L2.md': '# L2\n\nSoon.\n' }],
    ['of a folder', { 'ic/L1.md': `# L1\n\n${LEAD}${PARAGRAPHS}`, 'ic/L2.md': '# L2\n\nSoon.\n' }],
    [
      'of several levels in a file',
      {
        'all.md': `# Levels\n\n## L1\n\n${LEAD}${PARAGRAPHS.replaceAll('##', '###')}\n## L2\n\nSoon.\n\n> Soon.\n`,
      },
    ],
  ])('under headings are expectations if no level has bullets: %s', async (_, files) => {
    const { levels, kinds, messages, said } = await sectionsOf({ 'README.md': '# Bakery\n', ...files });
    const [path] = Object.keys(files);
    expect(levels).toEqual([
      [
        ['Craft', '', ['I bake bread.', 'I know every oven.']],
        ['Impact', '', ['The town eats.']],
      ],
      [],
    ]);
    expect(kinds?.[0]).toEqual(['theme', 'impact']);
    expect(messages).toEqual([]);
    expect(said).toEqual([[path, ['paragraphs']]]);
  });

  it('are text if another level has bullets, even without a heading', async () => {
    for (const other of ['## Craft\n\n- I bake.\n', '- I bake.\n']) {
      const { levels, said } = await sectionsOf({
        'L1.md': `# L1\n\n${PARAGRAPHS}`,
        'L2.md': `# L2\n\n${other}`,
      });
      expect(levels?.[0]?.[0]).toEqual(['Craft', 'I bake bread. I know every oven.', []]);
      expect(said.map(([path]) => path)).toEqual(other.startsWith('#') ? [] : ['L2.md']);
    }
  });

  const MIXED = {
    'L1.md': '# L1\n\n## Scope\n\nOne oven.\n\nI ask early.\n\n## Craft\n\n- I bake.\n',
    'L2.md': '# L2\n\n## SCOPE\n\nAll *ovens*.\n\n## Craft\n\nI bake well.\n',
  };

  it('are expectations under headings where no level has bullets', async () => {
    const { levels, kinds, messages, said } = await sectionsOf({ 'README.md': '# Bakery\n', ...MIXED });
    expect(levels).toEqual([
      [
        ['Scope', '', ['One oven.', 'I ask early.']],
        ['Craft', '', ['I bake.']],
      ],
      [
        ['SCOPE', '', ['All ovens.']],
        ['Craft', 'I bake well.', []],
      ],
    ]);
    expect(kinds?.map(([kind]) => kind)).toEqual(['theme', 'theme']);
    expect(messages).toEqual([]);
    expect(said).toEqual([
      ['L1.md', new Map([['Scope', 'paragraphs']])],
      ['L2.md', new Map([['SCOPE', 'paragraphs']])],
    ]);
  });

  it.each([
    ['repeat those of another level', (text: string) => text.replace('All *ovens*.', 'One oven.')],
    ['are no sentences', (text: string) => text.replaceAll(/(oven|early|\*ovens\*)\./g, '$1')],
    ['have a heading that no level is about', (text: string) => text.replace(/scope/i, 'Overview')],
  ])('are text beside bullets if they %s', async (_, change) => {
    const files = { 'L1.md': change(MIXED['L1.md']), 'L2.md': change(MIXED['L2.md']) };
    const { levels, said } = await sectionsOf(files);
    expect(levels?.map(([section]) => section?.[2])).toEqual([[], []]);
    expect(said).toEqual([]);
  });

  it('do not give way to the bullets of examples, which stay examples', async () => {
    const examples = [
      '**Examples:**\n\n- e',
      '<details>\n<summary>Examples</summary>\n\n- e\n\n</details>',
      '### Examples\n\n- e',
    ];
    for (const each of examples) {
      const { levels } = await sectionsOf({ 'L1.md': `# L1\n\n## Craft\n\nI bake.\n\n${each}\n` });
      expect(levels).toEqual([[['Craft', '', ['I bake.'], 'e']]]);
    }
  });
});

describe('the cells of a table', () => {
  it('are expectations under the first cell of their row', async () => {
    const { levels, messages, said } = await sectionsOf({
      'README.md': '# Bakery\n',
      'L1.md':
        '# L1\n\n## Craft\n\nThese:\n\n| Skill | Day | Night |\n| - | - | - |\n| Bread | I bake | I knead<br>I rest |\n| Rolls | | - I cut |\n| Cake |\n',
      'L2.md': '# L2\n\n## Craft\n\n| I can |\n| - |\n| bake *all* |\n\nI teach.\n',
    });
    expect(levels).toEqual([
      [
        [
          'Craft',
          'These: Skill | Day | Night',
          ['Bread, Day: I bake', ['Bread, Night', ['I knead', 'I rest']], 'Rolls, Night: I cut', 'Cake'],
        ],
      ],
      [['Craft', 'I can', ['bake all', 'I teach.']]],
    ]);
    expect(messages).toEqual([]);
    expect(said.map(([, value]) => value)).toEqual([
      ['paragraphs', 'cells'],
      ['paragraphs', 'cells'],
    ]);
  });
});

describe('what the owner says is an expectation', () => {
  const body = '# L1\n\n## Craft\n\nI bake.\n\n- I sell\n\n| I |\n| - |\n| rest |\n';
  it.each([
    ['bullets', ['I sell']],
    ['paragraphs', ['I bake.']],
    ['cells', ['rest']],
    ['[bullets, paragraphs, cells]', ['I bake.', 'I sell', 'rest']],
  ])('is that and nothing else, in a level or in the README: %s', async (said, expected) => {
    const key = `---\nexpectations: ${said}\n---\n`;
    for (const files of [{ 'L1.md': key + body }, { 'README.md': `${key}# Bakery\n`, 'L1.md': body }]) {
      const { levels, said: inferred } = await sectionsOf(files);
      expect(levels?.[0]?.[0]?.[2]).toEqual(expected);
      expect(inferred).toEqual([]);
    }
  });

  it('can differ by heading', async () => {
    const key = '---\nexpectations: cells\nexpectationsIn: { Craft: bullets paragraphs }\n---\n';
    for (const files of [{ 'L1.md': key + body }, { 'README.md': `${key}# Bakery\n`, 'L1.md': body }]) {
      const { levels, said } = await sectionsOf(files);
      expect(levels?.[0]?.[0]?.[2]).toEqual(['I bake.', 'I sell']);
      expect(said).toEqual([]);
    }
  });

  it('may be the cells of a table of levels', async () => {
    const table = '# Ladder\n\n| Theme | L1 | L2 |\n| - | - | - |\n| Craft | I bake | I teach |\n';
    for (const said of ['cells', 'bullets']) {
      const { levels } = await sectionsOf({ 'all.md': `---\nexpectations: ${said}\n---\n${table}` });
      expect(levels).toEqual([[['Craft', '', ['I bake']]], [['Craft', '', ['I teach']]]]);
    }
  });
});
