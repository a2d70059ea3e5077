import { expect, it } from 'vitest';
import { plainProse } from '../../../src/model/words/plain.ts';
import { compileFiles } from '../folder.ts';

const FILES = {
  'docs/how-we-bake.md': '# How we bake\n\nIn an oven.\n',
  'L1.md': '# L1: Baker\n\n## Our bread\n\n- I bake bread.\n',
};

async function adviceOn(url: string) {
  const { diagnostics } = await compileFiles({
    ...FILES,
    'README.md': `# Bakery\n\nSee [there](${url}).\n\n## Levels\n\n- [L1: Baker](./L1.md)\n`,
  });
  const ofLinks = diagnostics.filter(({ rule }) => ['broken-link', 'link-case'].includes(rule));
  return ofLinks.map(({ rule, message, mend, fix }) => [
    rule,
    message,
    mend,
    ...(fix?.edits.map(({ text }) => text) ?? []),
  ]);
}

it.each([
  ['./L1.md#our-braed', '#our-braed', '#our-bread'],
  ['./l1.md#our-braed', 'l1.md#our-braed', 'L1.md#our-bread'],
  ['/l1.md#our-braed', '/l1.md#our-braed', '/L1.md#our-bread'],
])('knows the heading that %s means', async (url, wrong, right) => {
  expect(await adviceOn(url)).toEqual([
    [
      'broken-link',
      `Unexpected link to "${wrong}", expected "${right}".`,
      `Write "${right}" if that is what you mean.`,
    ],
  ]);
});

it.each([
  ['./l1.md#Our-bread', 'l1.md#Our-bread', 'L1.md#our-bread', './L1.md#our-bread'],
  ['/framework/l1.md', '/framework/l1.md', '/framework/L1.md', '/framework/L1.md'],
])('says all that is wrong with the letter case of %s at once', async (url, wrong, right, fixed) => {
  expect(await adviceOn(url)).toEqual([
    ['link-case', `Unexpected letter case in "${wrong}", expected "${right}".`, `Write "${right}".`, fixed],
  ]);
});

it('gives an example from the folder where nothing similar is there', async () => {
  expect(await adviceOn('./L1.md#rolls')).toEqual([
    [
      'broken-link',
      'Unexpected link to "#rolls", expected a heading in L1.md.',
      'Link to a heading that is there, for example ./L1.md#l1-baker, or leave out #rolls.',
    ],
  ]);
  expect(await adviceOn('docs/how-we-bakke.md')).toEqual([
    [
      'broken-link',
      'Unexpected link to "docs/how-we-bakke.md", expected "docs/how-we-bake.md".',
      'Write "docs/how-we-bake.md" if that is what you mean.',
    ],
  ]);
});

it.each([
  ['docs/how-we-bake', 'docs/how-we-bake.md'],
  ['docs/', 'docs/how-we-bake.md'],
  ['docs', 'docs/how-we-bake.md'],
  ['L1#our-bread', 'L1.md'],
])('knows the file that %s means', async (url, right) => {
  const [wrong] = url.split('#');
  expect(await adviceOn(url)).toEqual([
    [
      'broken-link',
      `Unexpected link to "${wrong}", expected "${right}".`,
      `Write "${right}" if that is what you mean.`,
    ],
  ]);
});

it.each(['docs/README.md', 'docs/readme.md#docs', 'docs/', 'docs'])(
  'keeps %s as text where it leads into a framework of its own',
  async (url) => {
    const { framework, diagnostics, inferences } = await compileFiles({
      'README.md': `# Bakery\n\n- [L1: Baker](./L1.md)\n\n## Ovens\n\nSee [the docs](${url}).\n`,
      'docs/README.md': '# Docs\n',
      'docs/L2.md': '# L2: Writer\n\n## Bread\n\n- I write.\n',
      'L1.md': FILES['L1.md'],
    });
    expect(diagnostics).toEqual([]);
    expect(plainProse(framework?.sections[0]?.text ?? [])).toBe('See the docs.');
    expect(inferences.map(({ text }) => text)).toContain(
      `link to "${url}" leads to a framework of its own, and is kept as text`,
    );
  },
);

it('says which framework the documents belong to that a link leads to', async () => {
  const { diagnostics } = await compileFiles({
    'README.md': '# Bakery\n\n- [L1: Baker](./L1.md)\n- [L2: Writer](docs/L2.md)\n',
    'docs/README.md': '# Docs\n',
    'docs/L2.md': '# L2: Writer\n\n## Bread\n\n- I write.\n',
    'L1.md': FILES['L1.md'],
  });
  expect(diagnostics.map(({ rule, message, mend }) => [rule, message, mend])).toEqual([
    [
      'broken-link',
      'Unexpected link to "docs/L2.md" in the framework of its own in docs/, expected a file in this one.',
      'Link to the framework as a whole: "docs/". If its documents belong to this one, rename its README.',
    ],
  ]);
});

it('knows the file that the index means', async () => {
  const { diagnostics } = await compileFiles({
    'README.md':
      '# Bakery\n\n## Levels\n\n- [L1: Baker](./L1-baker.md)\n- [L2: Chef](./L2-cheff.md)\n- [Head](head.md)\n',
    'L1-baker.md': FILES['L1.md'],
    'L2-chef.md': '# L2: Chef\n\n## Our bread\n\n- I lead.\n',
  });
  expect(
    diagnostics.filter(({ rule }) => rule === 'missing-level-file').map(({ message }) => message),
  ).toEqual([
    'Unexpected link "L2: Chef" to "L2-cheff.md", expected "L2-chef.md".',
    'Unexpected link "Head" to "head.md", expected a file that exists.',
  ]);
});

it.each(['/L1.md', '/framework/L1.md', '/docs/how-we-bake.md', '/framework/docs/how-we-bake.md'])(
  'reads %s from the root of the repository',
  async (url) => {
    expect(await adviceOn(url)).toEqual([]);
  },
);
