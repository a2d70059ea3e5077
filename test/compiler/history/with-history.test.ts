import { expect, it } from 'vitest';
import type { TextLines } from '../../../src/compiler/index.ts';
import type { Expectation } from '../../../src/model/types.ts';
import { compileFiles } from '../folder.ts';

const README = '# Bakery\n\n## Levels\n\n- [Bakers](levels.md)\n- [L3: Chef](L3.md)\n';

const LEVELS = `# Bakers

## L1: Baker

> I bake.

- I bake
  for all
  - rye

  - **Examples:**
    - on Sundays
- I sell

## L2: Master

- I teach
`;

const TABLE =
  '---\nexpectations: cells\n---\n# L3: Chef\n\n## Bread\n\n| Task |\n| - |\n| I plan |\n| I cook |\n';

const FILES = { 'README.md': README, 'levels.md': LEVELS, 'L3.md': TABLE };

/** Compiles with a history that dates each text by its lines. */
async function compileDated(files: Readonly<Record<string, string>>) {
  let asked: readonly TextLines[] = [];
  const compilation = await compileFiles(files, {
    lastChanges: (texts) => {
      asked = texts;
      return texts.map(({ lines }) => {
        // of this level alone nothing is known
        if ((lines.get('L3.md') ?? []).length > 1) return undefined;
        const revision = [...lines].map(([path, own]) => `${path} ${own.join(' ')}`).join(', ');
        return { day: '2030-01-31', revision: revision.replace('levels.md ', '') };
      });
    },
  });
  const levels = compilation.framework?.levels ?? [];
  const said = ({ id, lastChange, children }: Expectation): string[] => [
    `${id} ${lastChange?.revision}`,
    ...children.flatMap(said),
  ];
  return {
    asked,
    levels: levels.map(({ id, lastChange, sections }) => [
      `${id} ${lastChange?.revision}`,
      ...sections.flatMap(({ expectations }) => expectations).flatMap(said),
    ]),
  };
}

it('asks for the lines of each level and expectation, and says what it is told', async () => {
  const { asked, levels } = await compileDated(FILES);
  expect(levels).toEqual([
    ['l1-baker 3 4 5 6 7 8 9 10 11 12 13', 'i-bake-for-all 7 8 10 11 12', 'rye 9', 'i-sell 13'],
    ['l2-master 15 16 17', 'i-teach 17'],
    ['l3 undefined', 'i-plan L3.md 10', 'i-cook L3.md 11'],
  ]);
  const wholes = asked.filter(({ isWhole }) => isWhole).map(({ lines }) => [...lines.keys()]);
  expect(wholes).toEqual([['levels.md'], ['levels.md'], ['L3.md']]);
});

it('says it of expectations whose ids are kept', async () => {
  const { levels } = await compileDated({
    ...FILES,
    'ids.lock': 'l2-master/expectations#i-coach - I teach\n',
  });
  expect(levels[1]).toEqual(['l2-master 15 16 17', 'i-coach 17']);
});

it('asks for all of a level that is in several documents', async () => {
  const theme = (title: string) => `# ${title}\n\n## L1\n\n- I ${title}.\n\n## L2\n\n- I lead.\n`;
  const { levels } = await compileDated({
    'README.md': '# Bakery\n',
    'technical.md': theme('Technical'),
    'communication.md': theme('Communication'),
  });
  expect(levels[0]).toEqual([
    'l1 communication.md 3 4 5, technical.md 3 4 5',
    'i-communication communication.md 5',
    'i-technical technical.md 5',
  ]);
});
