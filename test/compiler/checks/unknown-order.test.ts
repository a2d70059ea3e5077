import { describe, expect, it } from 'vitest';
import { compileFiles } from '../folder.ts';

/** What is said of the order of levels, and how to mend it. */
async function saidOf(frontMatter: string, files: Readonly<Record<string, string>>) {
  const { diagnostics } = await compileFiles({ 'README.md': `${frontMatter}# Bakery\n`, ...files });
  return diagnostics.flatMap(({ rule, line, column, message, mend }) =>
    rule === 'unknown-order' ? [`${line}:${column} ${message} ${mend}`] : [],
  );
}

const level = (title: string) => `# ${title}\n\n## Bread\n\n- ${title} bakes.\n`;
const several = (title: string) => `# ${title}\n\n## Junior ${title}\n\n- a\n\n## Senior ${title}\n\n- b\n`;
const FOLDERS = {
  'bread/baker.md': level('Baker'),
  'bread/trainee.md': level('Trainee'),
  'shop/owner.md': level('Owner'),
  'shop/seller.md': level('Seller'),
};
const FILES = { 'bread.md': several('Baker'), 'shop.md': several('Seller') };
const guess = (track: string, names: string, link: string) =>
  `1:1 Unexpected levels on the track "${track}" without codes and without an index, expected one of the two. They are in the order of their file names: ${names}. List links to the levels in the README, from lowest to highest: "${link}".`;

describe('each track is looked at by itself', () => {
  it.each([
    ['guessed', ''],
    ['declared', '---\ntracks: { bread: Bread, shop: Shop }\n---\n'],
  ])('and %s', async (_, frontMatter) => {
    expect(await saidOf(frontMatter, FOLDERS)).toEqual([
      guess('Bread', '"Baker", "Trainee"', '- [Baker](./bread/baker.md)'),
      guess('Shop', '"Owner", "Seller"', '- [Owner](./shop/owner.md)'),
    ]);
    expect(await saidOf(frontMatter, FILES)).toEqual([]);
  });

  it('even where `order` names the levels of another', async () => {
    expect(await saidOf('---\norder: [trainee, baker]\n---\n', FOLDERS)).toEqual([
      '2:9 Unexpected levels on the track "Shop" without codes and without a place in `order`, expected one of the two. They are in the order of their file names: "Owner", "Seller". Add to `order`, from lowest to highest: owner, seller.',
    ]);
    expect(await saidOf('---\norder: [trainee, baker, seller, owner]\n---\n', FOLDERS)).toEqual([]);
  });

  it('and the levels of two files are in no order where they are declared to be on one', async () => {
    expect(await saidOf('---\ntracks: { ic: Bakers, manager: Managers }\n---\n', FILES)).toHaveLength(1);
  });

  it('and where headings may be the levels, it says how to make them so', async () => {
    const kitchen = (verb: string) => `# ${verb}\n\n## Commis\n\n- I ${verb}.\n\n## Chef\n\n- I teach.\n`;
    const files = { 'berlin.md': kitchen('chop'), 'paris.md': kitchen('cook') };
    const advice =
      'If the headings in these files are the levels, write "levelHeadings: 2" in the front matter of each.';
    expect(await saidOf('', files)).toEqual([expect.stringContaining(advice)]);
    const { framework, inferences } = await compileFiles({ ...files, 'README.md': '# Kitchen\n' });
    const shape = framework?.levels.map(({ title, sections }) => [title, sections.length]);
    expect(shape).toEqual([
      ['chop', 2],
      ['cook', 2],
    ]);
    const said = inferences.filter(({ say }) => say?.key === 'levelHeadings');
    expect(said.map(({ path, say }) => [path, say?.value])).toEqual([
      ['berlin.md', 'none'],
      ['paris.md', 'none'],
    ]);
    const again = Object.entries(files).map(([name, text]) => [
      name,
      `---\nlevelHeadings: none\n---\n${text}`,
    ]);
    const overruled = await compileFiles({ ...Object.fromEntries(again), 'README.md': '# Kitchen\n' });
    expect(overruled.framework?.levels.map(({ title, sections }) => [title, sections.length])).toEqual(shape);
  });
});
