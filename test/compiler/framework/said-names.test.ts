import { describe, expect, it } from 'vitest';
import { compileFiles } from '../folder.ts';

const level = (title: string, { does = 'I bake.', frontMatter = '' } = {}) =>
  `${frontMatter && `---\n${frontMatter}---\n`}# ${title}\n\n> I do.\n\n## Bread\n\n- ${does}\n`;

const readme = (frontMatter: string, levels: readonly string[] = ['L1', 'L2']) =>
  `---\n${frontMatter}---\n# Bakery\n\n## Levels\n\n${levels.map((code) => `- [${code}: Baker ${code}](./${code}.md)\n`).join('')}`;

const TWO = { 'L1.md': level('L1: Baker'), 'L2.md': level('L2: Cook', { does: 'I cook.' }) };

/** What is wrong with the values and places of front matter: `path:line:column message`. */
async function faults(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { diagnostics } = await compileFiles(files);
  return diagnostics
    .filter(({ rule }) => rule.startsWith('front-matter-'))
    .map(({ path, line, column, message }) => `${path}:${line}:${column} ${message}`);
}

describe('a name in front matter', () => {
  it('is that of a level, once, in the order', async () => {
    expect(await faults({ ...TWO, 'README.md': readme('order: [l1, l9, l1, l2]\n') })).toEqual([
      'README.md:2:13 Unexpected "l9" in `order`, expected the id of a level.',
      'README.md:2:17 Unexpected "l1" in `order`, expected each level once.',
    ]);
  });

  it('is that of a kind, and of a section of any level in the README', async () => {
    const files = { ...TWO, 'README.md': readme('sectionKinds:\n  Bread: themee\n  Bred: impact\n') };
    expect(await faults(files)).toEqual([
      'README.md:3:10 Unexpected kind "themee" of "Bread", expected "theme". It is left out.',
      'README.md:4:9 Unexpected section "Bred" in `sectionKinds`, expected "Bread".',
    ]);
    expect(await faults({ ...TWO, 'README.md': readme('sectionKinds:\n  Bread: impact\n') })).toEqual([]);
  });

  it('is that of a section of the level itself in its own document', async () => {
    const frontMatter = 'sectionKinds:\n  Bread: impact\n  Soup: impact\n';
    const files = {
      'README.md': readme('locale: en-GB\n'),
      'L1.md': level('L1: Baker', { frontMatter }),
      'L2.md': '# L2: Cook\n\n> I do.\n\n## Soup\n\n- I cook.\n',
    };
    expect(await faults(files)).toEqual([
      'L1.md:4:9 Unexpected section "Soup" in `sectionKinds`, expected the heading of a section.',
    ]);
  });

  it('is that of a level that people come from only in the first of a track', async () => {
    const files = {
      'README.md': readme('tracks:\n  ic: Bakers\n  chefs: Chefs\n', ['L1', 'L2', 'C1', 'C2']),
      'L1.md': level('L1: Baker', { frontMatter: 'track: ic\n' }),
      'L2.md': level('L2: Cook', { does: 'I cook.', frontMatter: 'track: ic\n' }),
      'C1.md': level('C1: Chef', { does: 'I lead.', frontMatter: 'track: chefs\nfrom: l1\n' }),
      'C2.md': level('C2: Head', { does: 'I head.', frontMatter: 'track: chefs\nfrom: l2\n' }),
    };
    expect(await faults(files)).toEqual([
      'C2.md:3:7 Unexpected `from` in a level with c1 below it, expected it in the first level of a track. It is left out.',
    ]);
  });
});

it('has no anchors of YAML, at a map, a list or a word', async () => {
  const frontMatter = 'tracks: &a\n  ic: Bakers\norder: &b [l1, l2]\norganization: &c Bakery\n';
  expect(await faults({ ...TWO, 'README.md': readme(frontMatter) })).toEqual([
    'README.md:3:3 Unexpected & before a word in `tracks`, expected plain text.',
    'README.md:4:11 Unexpected & before a word in `order`, expected plain text.',
    'README.md:5:18 Unexpected * or & before a word in `organization`, expected plain text.',
  ]);
});

describe('what looks like front matter below the title', () => {
  it.each([
    [
      'is reported',
      '---\ntitle: x\n---',
      ['L1.md:3:1 Unexpected front matter here, expected it on the first line.'],
    ],
    ['is a line and a heading with a line between', '---\n\ntitle: x\n---', []],
    ['is a line and a heading with another word', '---\nnote: x\n---', []],
    ['is a line and a heading with the key within it', '---\nSee title: x\n---', []],
  ])('%s', async (_, text, expected) => {
    const files = {
      ...TWO,
      'README.md': readme('locale: en-GB\n'),
      'L1.md': `# L1: Baker\n\n${text}\n\n- I bake.\n`,
    };
    expect(await faults(files)).toEqual(expected);
  });
});
