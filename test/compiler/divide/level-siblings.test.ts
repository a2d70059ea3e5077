import { describe, expect, it } from 'vitest';
import { compileFiles } from '../folder.ts';

async function read(text: string, path = 'README.md') {
  const readme = { 'README.md': '# Bakery\n' };
  const { framework, diagnostics } = await compileFiles({ ...readme, [path]: text });
  return {
    levels: framework?.levels.map(({ code, title }) => `${code}|${title}`),
    sections: framework?.sections.map(({ title }) => title),
    missed: diagnostics.filter(({ rule }) => rule === 'missed-level'),
    rules: diagnostics.map(({ rule }) => rule),
  };
}

/** Levels with bullets, and levels with a section each. */
const BARE = ['## L1: Baker\n\n- a\n\n', '## L2: Chef\n\n- b\n\n'] as const;
const WITH_SECTIONS = [
  '### L1: Baker\n\n#### Craft\n\n- a\n\n',
  '### L2: Chef\n\n#### Craft\n\n- b\n\n',
] as const;

describe('one description for several levels is one level', () => {
  it.each([
    ['L2 / L3: Chef', 'L2 / L3|Chef'],
    ['L2–L3: Chef', 'L2–L3|Chef'],
    ['L2-3: Chef', 'L2-3|Chef'],
    ['L2 to L4', 'L2 to L4|L2 to L4'],
    ['Chef (L2/M2)', 'L2/M2|Chef'],
    ['Level 2 and Level 3: Chef', 'Level 2 and Level 3|Chef'],
    ['Stufe 2–3: Koch', 'Stufe 2–3|Koch'],
  ])('%s', async (heading, level) => {
    const { levels, rules } = await read(`# Bakery\n\n## L1: Baker\n\n- a\n\n## ${heading}\n\n- b\n`);
    expect(levels).toEqual(['L1|Baker', level]);
    expect(rules).toEqual([]);
  });

  it('where all are', async () => {
    const { levels } = await read('# Bakery\n\n## L1–L2: Baker\n\n- a\n\n## L3/L4: Chef\n\n- b\n');
    expect(levels).toEqual(['L1–L2|Baker', 'L3/L4|Chef']);
  });

  it('in # headings, and in a file of its own', async () => {
    const firsts = '# L1: Baker\n\n## Craft\n\n- a\n\n# L2 / L3: Chef\n\n## Craft\n\n- b\n';
    expect((await read(firsts, 'all.md')).levels).toEqual(['L1|Baker', 'L2 / L3|Chef']);
    const alone = await read('# L2 / L3: Chef\n\n## Craft\n\n- b\n', 'L2-L3-chef.md');
    expect(alone.levels).toEqual(['L2 / L3|Chef']);
    expect(alone.rules).toEqual([]);
  });

  it('but not where one of them has a heading of its own', async () => {
    const { levels, sections, missed } = await read(
      `# Bakery\n\n## L1–L2: All\n\nWe bake.\n\n${BARE.join('')}## L1 / L2: Both\n\n- c\n`,
    );
    expect(levels).toEqual(['L1|Baker', 'L2|Chef']);
    expect(sections).toEqual(['L1–L2: All', 'L1 / L2: Both']);
    expect(missed.map(({ line }) => line)).toEqual([15]);
  });
});

describe('a heading without a code beside levels is one, too', () => {
  it.each<[string, string, string[]]>([
    ['that is a rank', `## Intern\n\n- z\n\n${BARE.join('')}`, ['|Intern', 'L1|Baker', 'L2|Chef']],
    [
      'that is a rank of their role',
      BARE.join('## Senior baker\n\n- c\n\n'),
      ['L1|Baker', '|Senior baker', 'L2|Chef'],
    ],
    [
      'with the same section below it',
      `## Levels\n\n${WITH_SECTIONS.join('### Boss\n\n#### Craft\n\n- c\n\n')}`,
      ['L1|Baker', '|Boss', 'L2|Chef'],
    ],
    [
      'with the same section below it, after the others',
      `${WITH_SECTIONS.join('')}### Boss\n\n#### Craft!\n\n- c\n`,
      ['L1|Baker', 'L2|Chef', '|Boss'],
    ],
    [
      'in another language',
      '## Stufe 1: Koch\n\n- a\n\n## Stufe 2: Chef\n\n- b\n\n## Angehender Koch\n\n- c\n',
      ['Stufe 1|Koch', 'Stufe 2|Chef', '|Angehender Koch'],
    ],
  ])('%s', async (_, text, expected) => {
    for (const path of ['README.md', 'all.md']) {
      const { levels, missed } = await read(`# Bakery\n\n${text}`, path);
      expect(levels).toEqual(expected);
      expect(missed).toEqual([]);
    }
  });
});

describe('a heading that fails to be a level is reported', () => {
  it.each<[string, string, string]>([
    ['a slip in the word', '## Levl 3: Boss\n\nc\n', 'expected "L3" as its code'],
    ['a small letter', '## l3: Boss\n\nc\n', 'expected "L3" as its code'],
    ['a space and no colon', '## L 3 Boss\n\n- c\n', 'expected "L3" as its code'],
    ['no code', '## Boss\n\n- c\n', 'expected a code of its own, as in "L1: Baker"'],
  ])('%s', async (_, text, expected) => {
    const { missed } = await read(`# Bakery\n\n${BARE.join('')}${text}`);
    expect(missed.map(({ line, column }) => [line, column])).toEqual([[11, 1]]);
    expect(missed[0]?.message).toContain(expected);
    expect(missed[0]?.mend).toContain('levelHeadings');
  });

  it('with the code that was meant, as the others are written', async () => {
    const { missed } = await read(
      '# Bäcker\n\n## Stufe 1: Koch\n\n- a\n\n## Stufe 2: Chef\n\n- b\n\n## Stuffe 3: Herr\n\n- c\n',
    );
    expect(missed[0]?.message).toContain('expected "Stufe 3" as its code');
  });

  it('between levels even as mere text, where they are text', async () => {
    const text = '# Bakery\n\n## L1: Baker\n\nA.\n\n## Boss\n\nB.\n\n## L2: Chef\n\nC.\n\n## Our way\n\nD.\n';
    expect((await read(text)).missed.map(({ line }) => line)).toEqual([7]);
  });

  it('once, and not after the front matter says what is a level', async () => {
    const text = `# Bakery\n\n${BARE.join('## Boss\n\n- c\n\n')}`;
    expect((await read(text)).missed).toHaveLength(1);
    expect((await read(`---\nlevelHeadings: ["L1: Baker", "L2: Chef"]\n---\n${text}`)).rules).toEqual([]);
    expect((await read(`---\nlevelHeadings: 2\n---\n${text}`)).levels).toEqual([
      'L1|Baker',
      '|Boss',
      'L2|Chef',
    ]);
  });
});

it.each([
  '## FAQ\n\n- c\n',
  '## Why we do this\n\n- c\n',
  '## How we work\n\n- **Early.** We rise.\n',
  '## Ways to grow\n\n- **L1 and L2**: bread\n',
  '## Thanks\n\nTo all.\n',
  '## Books\n\n- [Bread](https://example.com)\n',
  '## From L1 to L2\n\n- c\n',
  '# Notes\n\n- c\n',
])('a text beside levels is not: %j', async (text) => {
  const { levels, missed } = await read(`# Bakery\n\n${BARE.join('')}${text}`);
  expect(levels).toEqual(['L1|Baker', 'L2|Chef']);
  expect(missed).toEqual([]);
});
