import { expect, it } from 'vitest';
import { compileFiles } from '../folder.ts';

/** The words that are spelt as in another variety of English than the one named. */
async function foreign(locale: string, does: string): Promise<string[]> {
  const { diagnostics } = await compileFiles({
    'README.md': `---\nlocale: ${locale}\n---\n# Bakery\n\n- [L1](./L1.md)\n`,
    'L1.md': `# L1: Baker\n\n> I do.\n\n## Bread\n\n- ${does}\n`,
  });
  return diagnostics.filter(({ rule }) => rule === 'mixed-spelling').map(({ message }) => message);
}

it.each([
  ['en-US', 'I colour bread.', ['Unexpected spelling "colour", expected "color" as in en-US.']],
  ['en-US', 'I organise bread.', ['Unexpected spelling "organise", expected "organize" as in en-US.']],
  ['en-US', 'I color bread.', []],
  ['en-GB', 'I favour rolls.', []],
  ['en-GB', 'I favor rolls.', ['Unexpected spelling "favor", expected "favour" as in en-GB.']],
  // both are British
  ['en-GB', 'I organize bread.', []],
  ['en-GB', 'I organise bread.', []],
  // no variety is named, and there is nothing to mix with
  ['en', 'I favor rolls.', []],
])('finds in %s, of "%s", %o', async (locale, does, expected) => {
  expect(await foreign(locale, does)).toEqual(expected);
});
