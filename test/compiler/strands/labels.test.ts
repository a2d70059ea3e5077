import { expect, it } from 'vitest';
import type { Strand } from '../../../src/model/types.ts';
import { compileFiles } from '../folder.ts';

const README = '---\nthemes: { craft: Craft, people: People }\n---\n# Bakery\n';

/** A level with a section for each theme. */
function level(name: string, craft: string, people: string, front = ''): string {
  return `---\n${front}themes: [craft, people]\n---\n# ${name}\n\n## Craft of ${name}\n\n${craft}\n\n## People of ${name}\n\n${people}\n`;
}

/** A strand on one line: `feedback Feedback (people): l1#…, l2#…`. */
function line({ id, title, theme, steps }: Strand): string {
  const places = steps.map(({ level: at, expectation }) => `${at}#${expectation}`);
  return `${id} ${title} (${theme}): ${places.join(', ')}`;
}

async function strandsOf(files: Record<string, string>, readme = README): Promise<string[]> {
  const { framework } = await compileFiles({ 'README.md': readme, ...files });
  return (framework?.strands ?? []).map(line);
}

it('takes a label for a strand that recurs under one theme at levels of a track', async () => {
  const strands = await strandsOf({
    'L2.md': level(
      'L2: Cook',
      '- **Ovens**: I mend them',
      '- **feedback** – I give it\n- **Tea:** I make it',
    ),
    'L1.md': level('L1: Baker', '- **Ovens**: I heat them', '- **Feedback:**\n  - I ask for it'),
    'L3.md': level('L3: Chef', '- **Tea**: I drink it', '- Nothing\n  - **Feedback**: I teach it'),
  });
  expect(strands).toEqual([
    'ovens Ovens (craft): l1#ovens-i-heat-them, l2#ovens-i-mend-them',
    'feedback Feedback (people): l1#feedback, l2#feedback--i-give-it, l3#feedback-i-teach-it',
  ]);
});

it('takes no step from a level that has the label twice', async () => {
  const twice = '- **Ovens**: I heat them\n- **Ovens**: I clean them';
  const files = (middle: string) => ({
    'L1.md': level('L1: Baker', '- **Ovens**: I sweep', '- Help'),
    'L2.md': level('L2: Cook', middle, '- Help all'),
    'L3.md': level('L3: Chef', '- **Ovens**: I buy them', '- Help others'),
  });
  expect(await strandsOf(files(twice))).toEqual([
    'ovens Ovens (craft): l1#ovens-i-sweep, l3#ovens-i-buy-them',
  ]);
});

it('does not take words for a label that announce something else, or are part of a sentence', async () => {
  const bullets = [
    '- **Note**: mind the heat',
    '- **I heat** the oven',
    '- **Bake bread.**',
    '- Rolls\n  - **Examples**: the Monday roll',
  ].join('\n');
  const files = { 'L1.md': level('L1: Baker', bullets, '- A'), 'L2.md': level('L2: Cook', bullets, '- B') };
  expect(await strandsOf(files)).toEqual([]);
});

it('joins no levels of tracks that do not lead to each other, and no signs of success', async () => {
  const tracks = '---\ntracks: { a: A, b: B }\n---\n# Bakery\n';
  const one = (title: string, front: string) =>
    `---\n${front}---\n# ${title}\n\n## Craft\n\n- **Ovens**: ${title}\n\n## What success looks like\n\n- **Bread**: ${title}\n`;
  expect(
    await strandsOf({ 'L1-a.md': one('L1: A', 'track: a\n'), 'L1-b.md': one('L1: B', 'track: b\n') }, tracks),
  ).toEqual([]);
  const forked = { 'L1-a.md': one('L1: A', 'track: a\n'), 'L2-b.md': one('L2: B', 'track: b\nfrom: L1\n') };
  expect(await strandsOf(forked, tracks)).toEqual([
    'ovens Ovens (undefined): l1-a#ovens-l1-a, l2-b#ovens-l2-b',
  ]);
});

it('explains each strand, and takes only the labels that the README names', async () => {
  const files = {
    'L1.md': level('L1: Baker', '- **Ovens**: I heat', '- **Feedback**: I ask'),
    'L2.md': level('L2: Cook', '- **Ovens**: I mend', '- **Feedback**: I give'),
  };
  const { inferences } = await compileFiles({ 'README.md': README, ...files });
  expect(inferences.filter(({ text }) => text.startsWith('strand'))).toEqual([
    {
      path: 'L1.md',
      line: 8,
      text: 'strand "Ovens" at L1, L2, from the label',
      say: { path: 'README.md', key: 'strandLabels', value: ['Ovens'] },
    },
    {
      path: 'L1.md',
      line: 12,
      text: 'strand "Feedback" at L1, L2, from the label',
      say: { path: 'README.md', key: 'strandLabels', value: ['Feedback'] },
    },
  ]);
  const saying = (labels: string) => README.replace('---\n', `---\nstrandLabels: ${labels}\n`);
  expect(await strandsOf(files, saying('[ovens]'))).toHaveLength(1);
  expect(await strandsOf(files, saying('none'))).toEqual([]);
  const { diagnostics } = await compileFiles({ 'README.md': saying('[Oven]'), ...files });
  expect(diagnostics.map(({ rule, line: at, message }) => [rule, at, message])).toEqual([
    ['front-matter-name', 2, 'Unexpected label "Oven" in `strandLabels`, expected "Ovens".'],
  ]);
});
