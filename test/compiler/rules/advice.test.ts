import { expect, it } from 'vitest';
import { compileFiles } from '../folder.ts';

const README = '# Bakery\n\n## Levels\n\n- [L1: Baker](./L1.md)\n';
const LEVEL = '# L1: Baker\n\n## Bread\n\n- I bake bread.\n- I sell it.\n';

it.each([
  [
    'unindexed-level',
    { 'L 2.md': '# L2: Chef\n\n## Menu\n\n- I plan.\n' },
    'Add "- [L2: Chef](./L%202.md)" to the list of levels in README.md.',
  ],
  ['missing-title', { 'L1.md': '> I bake.\n' }, 'Start the document with "# L1" or a better title.'],
  [
    'missing-title',
    { 'README.md': '- [L1: Baker](./L1.md)\n\n## Our bakery\n\nHow.\n' },
    'Start the document with "# Our bakery" or a better title, and make every other heading deeper.',
  ],
  [
    'empty-document',
    { 'L1.md': '' },
    'Write the level, starting with a title such as "# L1", or delete the file.',
  ],
  [
    'title-mismatch',
    { 'L1.md': LEVEL.replace('Baker', 'Cook') },
    'Write "L1: Cook" here, or "L1: Baker" in L1.md.',
  ],
  [
    'title-mismatch',
    { 'README.md': '# Bakery\n', 'L1.md': `---\ntitle: "L1: Cook"\n---\n\n${LEVEL}` },
    'Write "# L1: Cook", or give the front matter the title "L1: Baker".',
  ],
  ['duplicate-id', { 'l1.md': LEVEL }, 'Rename one of the files, for example to l1-2.md.'],
  [
    'shared-section',
    { 'README.md': `${README}- [L2: Chef](./L2.md)\n`, 'L2.md': LEVEL.replace('L1: Baker', 'L2: Chef') },
    'Say what L2: Chef asks for beyond L1: Baker (L1.md:3).',
  ],
  [
    'review-overdue',
    { 'L1.md': `---\nreviewBy: 2020-02-29\n---\n\n${LEVEL}` },
    'Review the level with the people who work by it, change what is no longer true, and set the next date, for example "reviewBy: 2031-03-31".',
  ],
  [
    'unknown-track',
    {
      'README.md': `---\ntracks:\n  ovens: Ovens\n---\n${README}`,
      'L1.md': `---\ntrack: night-shift\n---\n${LEVEL}`,
    },
    'Use one of the tracks in the message, or write "  night-shift: Night shift" under "tracks:" at the top of README.md.',
  ],
  [
    'broken-link',
    { 'L1.md': `${LEVEL}- I [plan](../plan.md).\n` },
    'Link to a document in this folder, for example README.md, or to a full address that starts with https:.',
  ],
  [
    'broken-link',
    { 'README.md': `${README}\n[Plan](./plan.md).\n`, 'L1.md': LEVEL },
    'Add the file, or link to a document in this folder, for example L1.md, or to a full address that starts with https:.',
  ],
  [
    'front-matter-syntax',
    { 'L1.md': '---\ntitle: L1: Baker\n---\n' },
    'Put the whole value in quotation marks: title: "L1: Baker".',
  ],
])('advises on %s with what is in the folder', async (rule, files, mend) => {
  const { diagnostics } = await compileFiles(
    { 'README.md': README, 'L1.md': LEVEL, ...files },
    { today: '2030-03-31' },
  );
  expect(diagnostics.filter((each) => each.rule === rule).map((each) => each.mend)).toEqual([mend]);
});

it('advises on a README without levels by its own heading, and on a missing README by its level', async () => {
  const found = async (files: Record<string, string>) =>
    (await compileFiles(files)).diagnostics.map(({ mend }) => mend);
  expect(
    await found({ 'README.md': '# Clinic\n\n## Nurse\n\n- I care.\n\n## Doctor\n\n- I cure.\n' }),
  ).toEqual([
    'Write a file for each level, or a heading with a code for each: "## L1: Nurse", or list links to the headings: "- [Nurse](#nurse)", or say in the front matter that they are levels: "levelHeadings: 2".',
  ]);
  expect(await found({ 'L1.md': LEVEL })).toEqual([
    'Add a README.md with a title and a list of links to the levels: "- [L1: Baker](./L1.md)".',
  ]);
  const [order] = (
    await compileFiles({ 'baker.md': '# Baker\n', 'cook.md': '# Cook\n', 'README.md': '# Bakery\n' })
  ).diagnostics;
  expect(order?.mend).toBe(
    'List links to the levels in the README, from lowest to highest: "- [Baker](./baker.md)".',
  );
});
