import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordsFor } from '../../../src/vocabulary/vocabularies.ts';
import { compileFiles } from '../folder.ts';

const WORDS = ['Baker', 'Chef', 'Head', 'Miller', 'Oven', 'Pastry', 'Shift', 'Night'];

/** Names of levels that no two share: a code or none, and words. */
const names = fc
  .uniqueArray(fc.tuple(fc.boolean(), fc.constantFrom(...WORDS), fc.constantFrom(...WORDS)), {
    minLength: 2,
    maxLength: 5,
    selector: ([, first, second]) => `${first} ${second}`,
  })
  .map((all) =>
    all.map(([hasCode, first, second], index) => ({
      code: hasCode ? `L${index + 1}` : '',
      title: `${first} ${second}`,
    })),
  );

/** What stands between two names and needs no word before them, in any language. */
const BETWEEN = wordsFor('stepHeadings').flatMap(
  (heading) => /^\{from\}( .* )\{to\}$/.exec(heading)?.[1] ?? [],
);

/** How a file's name may say two levels, and the signs between its words. */
const writing = fc.record({
  between: fc.constantFrom(...BETWEEN),
  sign: fc.constantFrom('-', '_', ' '),
  isLower: fc.boolean(),
  by: fc.constantFrom('code', 'title', 'both'),
});

it('a file named after two levels is the note on the step, and no level is lost or taken for one', async () => {
  await fc.assert(
    fc.asyncProperty(
      names,
      writing,
      fc.nat(),
      fc.nat(),
      async (levels, { between, sign, isLower, by }, a, b) => {
        const [from, to] = levels.filter((_, index) => [a, b].some((one) => one % levels.length === index));
        fc.pre(from !== undefined && to !== undefined);
        const nameOf = ({ code, title }: (typeof levels)[number]) =>
          code === '' || by === 'title' ? title : by === 'code' ? code : `${code} ${title}`;
        const joined = (nameOf(from) + between + nameOf(to)).replaceAll(' ', sign);
        const path = `${isLower ? joined.toLowerCase() : joined}.md`;
        const files = levels.map(({ code, title }, index) => [
          `${code}-${title}`.replace(/^-/, '').replaceAll(' ', '-').concat('.md'),
          `---\nrank: ${index + 1}\n---\n# ${code === '' ? title : `${code}: ${title}`}\n\n## Bread\n\n- I bake ${index}\n`,
        ]);
        const index = files.map(([file]) => `- [${file}](${file})\n`).join('');
        const { framework } = await compileFiles({
          'README.md': `# Bakery\n\n${index}`,
          ...Object.fromEntries(files),
          [path]: 'What the step takes.\n',
        });
        const read = framework?.levels ?? [];
        expect(read.map(({ title }) => title)).toEqual(levels.map(({ title }) => title));
        const idOf = (title: string) => read.find((level) => level.title === title)?.id;
        expect(read.flatMap(({ sections }) => sections.flatMap(({ step }) => step ?? []))).toEqual([
          { from: idOf(from.title), to: idOf(to.title) },
        ]);
      },
    ),
    { numRuns: 60 },
  );
});
