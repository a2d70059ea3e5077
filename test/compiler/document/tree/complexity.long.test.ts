import { describe, expect, it } from 'vitest';
import { MAX_HEADINGS, MAX_LEVELS } from '../../../../src/compiler/rules/limits.ts';
import { emitJson, emitModule, formatHuman } from '../../../../src/compiler.ts';
import { compileFiles, places } from '../../folder.ts';

/** Far more than any of these takes, and less than a text takes whose cost grows with the square of its size. */
const TIMEOUT = 60_000;

/** Takes a text the whole way: compiled, emitted and its problems said. */
async function compileBody(body: string) {
  const compilation = await compileFiles({
    'README.md': '# Bakery\n',
    'L1.md': `# L1: Baker\n\n## Bread\n\n${body}\n`,
  });
  const { framework, diagnostics, sources } = compilation;
  if (framework) for (const emit of [emitModule, emitJson]) emit(framework);
  await formatHuman(diagnostics, { sources, color: false });
  return { places: places(compilation), compilation };
}

const LARGE = 250_000;
const fill = (text: string, size = LARGE) => text.repeat(Math.floor(size / text.length));
const nestedList = (depth: number) =>
  Array.from({ length: depth }, (_, index) => `${'  '.repeat(index)}- x`).join('\n');
const nestedEmphasis = (depth: number) => `${'*a **b '.repeat(depth / 2)}${'c** d* '.repeat(depth / 2)}`;
const definitions = Array.from({ length: 4_900 }, (_, index) => `[a${index}]: b`).join('\n');

const alike = Array.from({ length: 11_000 }, (_, index) => `- The same words ${index}`).join('\n');

describe('a framework of thousands of levels', () => {
  const level = (rank: number) => `# L${rank}: Baker ${rank}\n\n- I bake.\n\n`;

  it.each([
    [MAX_LEVELS, []],
    [MAX_LEVELS + 1, ['.:1:1 too-complex']],
  ])(
    'is one of at most so many: %i',
    async (count, expected) => {
      const compilation = await compileFiles({
        'README.md': '# Bakery\n',
        // a file may have as many headings, and no more
        'levels.md': Array.from({ length: MAX_LEVELS }, (_, index) => level(index + 1)).join(''),
        ...(count > MAX_LEVELS ? { 'one-more.md': level(count) } : {}),
      });
      expect(places(compilation).filter((place) => place.endsWith('too-complex'))).toEqual(expected);
      expect(compilation.framework?.levels).toHaveLength(count);
    },
    TIMEOUT,
  );
});

describe('text that is hard to parse', () => {
  it.each([
    ['quotes in quotes', '>'.repeat(5_000)],
    ['quotes in quotes, with spaces', `${'> '.repeat(2_500)}x`],
    ['bullets in one line', `${'- '.repeat(500)}x`],
    ['numbers in one line', `${'1. '.repeat(500)}x`],
    ['a list 500 deep', nestedList(500)],
    ['a list 500 deep, with tabs', nestedList(500).replaceAll('  ', '\t')],
    ['emphasis 500 deep', nestedEmphasis(500)],
    ['numbers in a footnote', `[^a]: ${'1. '.repeat(80_000)}x`],
    ['emphasis as deep as the file is long', `${fill('*', LARGE / 2)}a${fill('*', LARGE / 2)}`],
    ['links in emphasis in lists', `${'- '.repeat(49)}**_[a](https://example.com)_**`],
    ['lists, over and over', fill(`${'- '.repeat(20)}x\n\n`)],
    ['brackets', fill('[')],
    ['images', fill('![a]')],
    ['link starts', fill('[a](')],
    ['emphasis', fill('*a **b ')],
    ['mixed emphasis', fill('*_')],
    ['marks in one word', fill('a_')],
    ['an address that could end anywhere', `www.${fill('a.')}`],
    ['an address that ends in marks', `https://example.com/${fill('.')}x`],
    ['backslashes', `${fill('\\')}x`],
    ['addresses', fill('http://)')],
    ['addresses of mail', fill('a@b.c ')],
    ['entities in an address', `https://example.com/${fill('&a;')}&a`],
    ['entities', fill('&amp;')],
    ['entities in a table', `|a|\n|-|\n${fill('|&nbsp;')}`],
    ['entities without a meaning', fill('&#0;')],
    ['code marks', fill('`a ')],
    ['tags', fill('<a ')],
    ['tables', fill('|a|\n|-|\n|b|\n\n')],
    ['a table of 60,000 columns', `${'|a'.repeat(60_000)}|\n${'|-'.repeat(60_000)}|`],
    ['headings', fill('# a\n')],
    ['headings with a line under them', fill('a\n=\n')],
    ['one heading more than may be', 'a\n=\n'.repeat(MAX_HEADINGS - 1)],
    ['bullets', fill('- a\n')],
    ['empty bullets', fill('-\n')],
    ['lines', fill('a\n\n')],
  ])(
    'is refused: %s',
    async (_, body) => {
      const { places } = await compileBody(body);
      expect(places).toEqual([expect.stringMatching(/^L1\.md:\d+:\d+ too-complex$/)]);
    },
    TIMEOUT,
  );

  it.each([
    ['10 kB of _', '_'.repeat(10_000)],
    ['a long line', fill('word ')],
    ['a long word', fill('word')],
    ['lines of a paragraph', fill('a\n')],
    ['quotes as deep as may be', `${'> '.repeat(97)}x`],
    ['a list as deep as may be', nestedList(48)],
    ['emphasis as deep as may be', nestedEmphasis(96)],
    ['a line across the page, of spaced marks', '- '.repeat(90)],
    ['code that is indented as deep as may be', '```\n'.concat(' '.repeat(200_000), 'x\n```')],
    ['as many bullets as may be', '- a\n'.repeat(12_000)],
    ['nested bullets, as many as may be', `${'- '.repeat(20)}x\n\n`.repeat(1_000)],
    ['as many headings as may be', 'a\n=\n'.repeat(MAX_HEADINGS - 2)],
    ['headings that are too deep, as many as may be', '#### a\n'.repeat(MAX_HEADINGS - 2)],
    ['links in the wrong letter case, as many as may be', '[a](l1.MD)\n\n'.repeat(10_000)],
    ['a list of 5,000 links', '- [a](https://example.com)\n'.repeat(5_000)],
    ['quotes of two kinds', fill('"a" “b” ', 150_000)],
    ['breaks after a bold word, as many as may be', `- **a** ${'<br> '.repeat(9_000)}`],
    ['bullets that begin alike, as many as may be', alike],
    ['as many rows as may be', `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(2_400)}`],
    ['as many link definitions as may be', definitions],
    ['thousands of footnotes', '[^a]: b\n\n'.repeat(12_000)],
    ['as many tags that end nothing as may be', '</details>\n\n'.repeat(20_000)],
    ['a long run of spaces', `a${' '.repeat(128_000)}b`],
    ['a long run of spaces after a bold word', `- **a${' '.repeat(128_000)}b**: c`],
    ['a long run of spaces after "Examples"', `Examples${' '.repeat(128_000)}b`],
    ['what is almost a table', `a|b\n${['', '-', '-', 'x'].join('\u00a0'.repeat(2_000)).trimStart()}`],
    ['what is almost a table, indented', `a|b\n&nbsp;${['', '-', '-', 'x'].join('\u00a0'.repeat(2_000))}`],
    ['comments that do not end', `x ${'<!-- '.repeat(400)}\n\n`.repeat(9) + 'a'.repeat(200_000)],
    ['as much emphasis as may be', `${'*a **b '.repeat(2_400)}\n\n`.repeat(12)],
    ['as many links as may be', `${'[a](b) '.repeat(2_400)}\n\n`.repeat(6)],
    ['as many images as may be', `${'![a]'.repeat(4_900)}\n\n`.repeat(8)],
    ['as many entities as may be, after a long text', `${'a'.repeat(240_000)}${'&amp;'.repeat(500)}`],
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

describe('a README that lists levels', () => {
  const link = (index: number) => `- [L${index}: Baker](./L${index}.md)\n`;
  const many = (count: number, text: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => text(index)).join('');

  it.each([
    [
      'lists of links in each other, as deep as may be',
      32,
      many(32, (index) => '  '.repeat(index) + link(index)),
    ],
    ['one long list', 4_900, many(4_900, link)],
    ['lists under headings', 4_000, many(4_000, (index) => `## Track ${index}\n\n${link(index)}\n`)],
  ])(
    'is read to its end: %s',
    async (_, count, index) => {
      const compilation = await compileFiles({ 'README.md': `# Bakery\n\n## Levels\n\n${index}` });
      const missing = places(compilation).filter((place) => place.endsWith('missing-level-file'));
      expect(missing).toHaveLength(count);
    },
    TIMEOUT,
  );
});
