import { expect, it } from 'vitest';
import { compileFiles } from '../folder.ts';

const SECTION = '## Bread\n\n- I bake rye\n- I sell it at the door\n- I write down what is left\n';
const FILES = {
  'README.md': '# Bakery\n\n- [L1: Baker](baker.md)\n',
  'baker.md': `# L1: Baker\n\n${SECTION}`,
};

/** What the lock says while the level's file is still called `cook.md`. */
const LOCK = `cook/bread#i-bake-rye - I bake rye
cook/bread#i-sell-it-at-the-door k0v I sell it at the door
cook/bread#i-write-down-what-is-left 0aa I write down what is left
`;

const withKey = (value: string) => ({
  ...FILES,
  'README.md': `---\nformerLevels: ${value}\n---\n${FILES['README.md']}`,
});

it('finds a level whose file was renamed by the ids in the lock, and proposes to say so', async () => {
  const { framework, inferences } = await compileFiles({ ...FILES, 'ids.lock': LOCK });
  expect(framework?.levels[0]).toMatchObject({ id: 'baker', formerIds: ['cook'] });
  expect(framework?.levels[0]).not.toHaveProperty('former');
  expect(inferences.find(({ say }) => say?.key === 'formerLevels')).toEqual({
    path: 'README.md',
    line: 1,
    text: 'level baker is in the place of cook: most of what is left of it stands there',
    say: { path: 'README.md', key: 'formerLevels', value: new Map([['cook', 'baker']]) },
  });
});

it('takes the word of the README, also for what no lock knows', async () => {
  const { framework, diagnostics, inferences } = await compileFiles({
    ...withKey('{ cook: none, helper: L1, apprentice: helper }'),
    'ids.lock': LOCK,
  });
  expect(diagnostics).toEqual([]);
  expect(framework?.goneLevels).toEqual(['cook']);
  expect(framework?.levels[0]?.formerIds).toEqual(['apprentice', 'helper']);
  expect(inferences.filter(({ say }) => say?.key === 'formerLevels')).toEqual([]);
});

it.each([
  ['{ baker: none }', 'Unexpected id "baker" in `formerLevels`, expected that of a level that is gone.'],
  ['{ Cook.md: baker }', 'Unexpected id "Cook.md" in `formerLevels`, expected "cook".'],
  ['{ cook: bakre }', 'Unexpected level "bakre" in `formerLevels`, expected "baker".'],
  ['{ cook: L9 }', 'Unexpected level "L9" in `formerLevels`, expected the id of a level, or none.'],
])('says what is wrong with %s', async (value, message) => {
  const { diagnostics } = await compileFiles(withKey(value));
  expect(diagnostics.map((each) => [each.rule, each.message])).toEqual([['front-matter-name', message]]);
});
