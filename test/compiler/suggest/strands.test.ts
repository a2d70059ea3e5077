import fc from 'fast-check';
import { expect, it } from 'vitest';
import { suggestStrands } from '../../../src/compiler/suggest/strands/suggest-strands.ts';
import { compileFiles } from '../folder.ts';

const word = fc.constantFrom(
  'oven',
  'bread',
  'guests',
  'flour',
  '*salt*',
  'a',
  'the',
  '`mill`',
  '<!--',
  '--',
  '&amp;',
  '12',
  '**I**',
  '粉',
);
const bullet = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => `- ${words.join(' ')}\n`);
const section = fc
  .tuple(
    fc.constantFrom('Oven', 'Guests', 'People', 'What success looks like'),
    fc.array(bullet, { maxLength: 4 }),
  )
  .map(([title, bullets]) => `\n## ${title}\n\n${bullets.join('')}`);
const level = fc.array(section, { minLength: 1, maxLength: 3 }).map((sections) => sections.join(''));

it('suggests documents that are read as they are, without a word about them, and then nothing more for what is in them', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(level, { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      async (levels, isOneFile) => {
        const texts = levels.map((text, place) => `# L${place + 1}: Baker ${place + 1}\n${text}`);
        const files: Record<string, string> = isOneFile
          ? { 'README.md': '# Bakery\n', 'levels.md': texts.join('\n') }
          : {
              'README.md': '# Bakery\n',
              ...Object.fromEntries(texts.map((text, place) => [`L${place + 1}.md`, text])),
            };
        const before = await compileFiles(files);
        const { strands, document } = suggestStrands(before);
        expect(suggestStrands(await compileFiles(files)).document).toBe(document);
        if (strands.length === 0) return;
        const { framework, diagnostics } = await compileFiles({ ...files, 'growth.md': document });
        expect(diagnostics.filter(({ path }) => path === 'growth.md')).toEqual([]);
        expect(framework?.strands?.map(({ title, steps }) => ({ title, steps }))).toEqual(
          strands.map(({ title, steps }) => ({
            title,
            steps: steps.map(({ level: at, expectation }) => ({ level: at, expectation })),
          })),
        );
        const again = suggestStrands({ framework }).strands.flatMap(({ steps }) => steps);
        const taken = strands.flatMap(({ steps }) =>
          steps.map(({ level: at, expectation }) => `${at}#${expectation}`),
        );
        expect(again.filter(({ level: at, expectation }) => taken.includes(`${at}#${expectation}`))).toEqual(
          [],
        );
      },
    ),
    { numRuns: 100 },
  );
});
