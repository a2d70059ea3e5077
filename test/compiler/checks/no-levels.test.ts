import { expect, it } from 'vitest';
import { compileFiles } from '../folder.ts';

const README = '# Bakery\n\nHow we grow.\n';

async function problemsOf(files: Record<string, string>): Promise<readonly string[]> {
  const { diagnostics } = await compileFiles(files);
  return diagnostics.map(({ rule, path, message }) => `${path} ${rule} ${message}`);
}

it('says once where levels were looked for', async () => {
  const none = 'Unexpected framework without levels, expected at least one.';
  const neither = 'Neither a heading nor a list nor a table of README.md is recognised as levels';
  expect(await problemsOf({ 'README.md': README })).toEqual([
    `README.md no-levels ${none} ${neither}, and there is no other document.`,
  ]);
  expect(
    await problemsOf({
      'README.md': `${README}\nSee [all](./faq.md).\n`,
      'about.md': '# About\n',
      'faq.md': '# FAQ\n\n- Why?\n',
    }),
  ).toEqual([`README.md no-levels ${none} ${neither}, and about.md and faq.md are treated as text.`]);
  expect(await problemsOf({ 'README.md': `${README}\n## Levels\n\n## FAQ\n\nNo.\n` })).toEqual([
    `README.md no-levels ${none} ${neither}, and there is no other document.`,
  ]);
});

it.each([
  [
    '## Baker\n\n- I bake.\n',
    'a heading with a code for each: "## L1: Baker", or list links to the headings: "- [Baker](#baker)", or say in the front matter that they are levels: "levelHeadings: 2".',
  ],
  ['**Head chef**\n\n- I plan.\n', 'a heading with a code for each: "## L1: Head chef".'],
  ['# Ladder\n\n- **Chef**\n  - I lead.\n', 'a heading with a code for each: "## L1: Chef".'],
  [
    '## Stufe3b – Koch\n\n- Ich koche.\n',
    'a heading with a code for each: "## L1: Koch", or list links to the headings: "- [Stufe3b – Koch](#stufe3b--koch)", or say in the front matter that they are levels: "levelHeadings: 2".',
  ],
  [
    '| | Novice | Expert |\n| - | - | - |\n| Bread | a | b |\n',
    'Level" or "Theme" into its corner, for example "L1: Expert".',
  ],
  ['Run it.\n', 'Write a file for each level, such as L1.md, and list links to them in README.md.'],
])("advises with the author's own words: %j", async (text, advice) => {
  const { diagnostics } = await compileFiles({ 'README.md': `${README}\n${text}` });
  const [{ mend } = { mend: '' }] = diagnostics.filter(({ rule }) => rule === 'no-levels');
  expect(mend.slice(-advice.length)).toBe(advice);
});

it('is silent where something else says why there is none', async () => {
  expect(await problemsOf({ 'README.md': `${README}\n- [L1: Baker](./L1.md)\n` })).toEqual([
    'README.md missing-level-file Unexpected link "L1: Baker" to "L1.md", expected a file that exists.',
  ]);
  expect(
    (await problemsOf({ 'README.md': README, 'L1.md': '---\ncode: [L1\n---\n# L1: Baker\n' })).join(),
  ).not.toContain('no-levels');
  // the framework that is in the folder has the levels
  expect(
    await problemsOf({ 'README.md': README, 'ovens/README.md': README, 'ovens/L1.md': '# L1: Baker\n' }),
  ).toEqual([]);
});

it('names the files of a folder that are no part of a framework', async () => {
  expect(await problemsOf({ 'CONTRIBUTING.md': '# Contributing\n' })).toEqual([
    '. no-documents Unexpected folder with CONTRIBUTING.md alone, expected a README.md and levels.',
  ]);
});
