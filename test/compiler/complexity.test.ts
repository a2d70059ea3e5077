import { describe, expect, it } from 'vitest';
import { compileFiles, places } from './folder.ts';

/** Far more than any of these takes, and less than a text takes whose cost grows with the square of its size. */
const TIMEOUT = 10_000;

async function compileBody(body: string) {
  const compilation = await compileFiles({
    'README.md': '# Bakery\n',
    'L1.md': `# L1: Baker\n\n## Bread\n\n${body}\n`,
  });
  return { places: places(compilation), compilation };
}

const LARGE = 250_000;
const fill = (text: string) => text.repeat(Math.floor(LARGE / text.length));
const nestedList = (depth: number) =>
  Array.from({ length: depth }, (_, index) => `${'  '.repeat(index)}- x`).join('\n');

describe('text that is hard to parse', () => {
  it.each([
    ['quotes in quotes', '>'.repeat(5_000)],
    ['quotes in quotes, with spaces', `${'> '.repeat(2_500)}x`],
    ['bullets in one line', `${'- '.repeat(500)}x`],
    ['numbers in one line', `${'1. '.repeat(500)}x`],
    ['a list 500 deep', nestedList(500)],
    ['a list 500 deep, with tabs', nestedList(500).replaceAll('  ', '\t')],
    ['lists, over and over', fill(`${'- '.repeat(20)}x\n\n`)],
    ['brackets', fill('[')],
    ['images', fill('![a]')],
    ['link starts', fill('[a](')],
    ['emphasis', fill('*a **b ')],
    ['mixed emphasis', fill('*_')],
    ['code marks', fill('`a ')],
    ['tags', fill('<a ')],
    ['headings', fill('# a\n')],
    ['bullets', fill('- a\n')],
    ['lines', fill('a\n\n')],
  ])(
    'is refused: %s',
    async (_, body) => {
      const { places } = await compileBody(body);
      expect(places).toEqual([expect.stringMatching(/^L1\.md:\d+:1 too-complex$/)]);
    },
    TIMEOUT,
  );

  it.each([
    ['10 kB of _', '_'.repeat(10_000)],
    ['a long line', fill('word ')],
    ['quotes as deep as may be', `${'> '.repeat(32)}x`],
    ['a list as deep as may be', nestedList(17)],
    ['as many bullets as may be', '- a\n'.repeat(1_450)],
    ['nested bullets, as many as may be', `${'- '.repeat(20)}x\n\n`.repeat(70)],
    ['a long run of spaces', `a${' '.repeat(128_000)}b`],
    ['a long run of spaces after a bold word', `- **a${' '.repeat(128_000)}b**: c`],
    ['a long run of spaces after "Examples"', `Examples${' '.repeat(128_000)}b`],
    ['what is almost a table', `a|b\n${['', '-', '-', 'x'].join('\u00a0'.repeat(2_000)).trimStart()}`],
    ['what is almost a table, indented', `a|b\n&nbsp;${['', '-', '-', 'x'].join('\u00a0'.repeat(2_000))}`],
    ['comments that do not end', `x ${'<!-- '.repeat(400)}\n\n`.repeat(9) + 'a'.repeat(200_000)],
    ['as many lines as may be', 'a\n\n'.repeat(2_450)],
    ['as much emphasis as may be', `${'*a **b '.repeat(240)}\n\n`.repeat(8)],
    ['as much closed emphasis as may be', `${'**a '.repeat(240)}${'b** '.repeat(240)}\n\n`.repeat(8)],
    ['as many links as may be', `${'[a](b) '.repeat(490)}\n\n`.repeat(8)],
    ['as many images as may be', `${'![a]'.repeat(490)}\n\n`.repeat(8)],
  ])(
    'comes to an end: %s',
    async (_, body) => {
      const { places, compilation } = await compileBody(body);
      expect(places.filter((place) => place.endsWith('too-complex'))).toEqual([]);
      expect(compilation.framework?.levels).toHaveLength(1);
    },
    TIMEOUT,
  );
});
