import { expect, it } from 'vitest';
import { vocabularies, wordsFor } from '../../../src/vocabulary/vocabularies.ts';
import { compileFiles, places } from '../folder.ts';

async function levelsIn(text: string) {
  const compilation = await compileFiles({ 'README.md': '# Bakery\n', 'Ladder.md': text });
  const levels = compilation.framework?.levels.map(({ rank, title }) => `${rank} ${title}`);
  return { levels, places: places(compilation) };
}

it.each([...wordsFor('codeWords'), ...wordsFor('joinedCodeWords')])(
  'finds levels by a word and a number: %s',
  async (word) => {
    for (const gap of ['', ' ']) {
      const text = `# Bakers\n\n## ${word}${gap}1: A\n\n- a\n\n## ${word}${gap}2: B\n\n- b\n`;
      expect(await levelsIn(text)).toEqual({ levels: ['1 A', '2 B'], places: [] });
    }
  },
);

it.each(wordsFor('codeWordsAfter'))('finds levels by a number and a word: %s', async (word) => {
  for (const gap of ['', ' ']) {
    const text = `# Bakers\n\n## 1${gap}${word}: A\n\n- a\n\n## 2${gap}${word}\n\n- b\n`;
    expect(await levelsIn(text)).toEqual({ levels: ['1 A', `2 2${gap}${word}`], places: [] });
  }
});

it.each(wordsFor('levelHeadings'))('finds levels under a heading that says so: %s', async (heading) => {
  const text = `# Bakers\n\n## ${heading}\n\n### A\n\n- a\n\n### B\n\n- b\n`;
  expect(await levelsIn(text)).toEqual({ levels: ['1 A', '2 B'], places: [] });
});

it.each(['What a level is', 'Baker', 'Niveau de vie'])('but under no other: %s', async (heading) => {
  const { levels } = await levelsIn(`# Bakers\n\n## ${heading}\n\n### A\n\n- a\n\n### B\n\n- b\n`);
  expect(levels).toEqual(['1 Bakers']);
});

it('takes two codes in one heading for one level', async () => {
  const text = '# Bakers\n\n## Level 1: Junior (B1)\n\n- a\n\n## Level 2: Senior (B2)\n\n- b\n';
  expect(await levelsIn(text)).toEqual({ levels: ['1 Junior', '2 Senior'], places: [] });
});

const counting = Object.values(vocabularies).flatMap(({ codeWords, numberWords }) =>
  codeWords.slice(0, 1).flatMap((word) => numberWords.map((number, place) => [word, number, place] as const)),
);

it.each(counting)('finds levels by a number in words: %s %s', async (word, number, place) => {
  const text = `# Bakers\n\n## ${word} ${number}\n\n- a\n\n## Lead (${word} 20)\n\n- b\n`;
  const { levels } = await levelsIn(text);
  expect(levels).toEqual([`${place + 1} ${word} ${number}`, '20 Lead']);
});

const ordinals = Object.values(vocabularies).flatMap(({ codeWords, ordinalWords }) =>
  ordinalWords.flatMap((spellings, place) =>
    spellings.split(' ').map((spelling) => [spelling, codeWords[0] ?? '', place] as const),
  ),
);

it.each(ordinals)('finds levels by an ordinal: %s %s', async (ordinal, word, place) => {
  const text = `# Bakers\n\n## ${ordinal} ${word}\n\n- a\n\n## Lead (${word} 20)\n\n- b\n`;
  const { levels } = await levelsIn(text);
  expect(levels).toEqual([`${place + 1} ${ordinal} ${word}`, '20 Lead']);
});

it('keeps an ordinal in the title of a role', async () => {
  const { levels } = await levelsIn('# Second level support engineer\n\n## Impact\n\n- a\n');
  expect(levels).toEqual(['1 Second level support engineer']);
});
