import { expect, it } from 'vitest';
import { plainProse } from '../../../src/model/words/plain.ts';
import { compileFiles } from '../folder.ts';

const LEVELS = Object.fromEntries(
  ['Baker', 'Master-Baker', 'Shift-Lead', 'Head'].map((name) => [`${name}.md`, `# ${name}\n\n- a\n`]),
);

/** The tracks with their levels, and the text of the README that stays. */
async function read(index: string) {
  const { framework } = await compileFiles({ ...LEVELS, 'README.md': `# Bakery\n\nWe bake.\n\n${index}` });
  const { tracks = [], levels = [], sections = [], description = [] } = framework ?? {};
  return {
    tracks: tracks.map(
      ({ id, title }) => `${title}: ${levels.filter((level) => level.track === id).map((level) => level.id)}`,
    ),
    text: [...description, ...sections.flatMap(({ text, closing }) => [...text, ...closing])]
      .map((block) => plainProse([block]).trim())
      .filter((text) => !text.includes('Baker')),
  };
}

const list = (...names: string[]) => names.map((name) => `- [${name}](./${name}.md)\n`).join('');
const BAKERS = list('Baker', 'Master-Baker');
const LEADS = list('Shift-Lead', 'Head');
const TRACKS = ['Bakers: baker,master-baker', 'Leads: shift-lead,head'];

it.each([
  ['bold lines', '**Bakers**', '**Leads**'],
  ['bold lines with a colon', '**Bakers:**', '**Leads**:'],
  ['a few words with a colon', 'Bakers:', 'Leads：'],
])('takes labels over the lists of an index for its tracks: %s', async (_name, first, second) => {
  const labelled = `${first}\n\n${BAKERS}\n${second}\n\n${LEADS}`;
  expect((await read(labelled)).tracks).toEqual(TRACKS);
  expect(await read(`## Levels\n\n${labelled}\nAsk us.\n`)).toEqual({
    tracks: TRACKS,
    text: ['We bake.', 'Ask us.'],
  });
});

it.each([
  ['a sentence', 'These are the bakers that we have today:', 'These are the people who lead them:'],
  ['the same words twice', 'In this order:', 'In this order:'],
  ['words over one list only', 'Bakers:', '---'],
])('but not %s', async (_name, first, second) => {
  const { tracks } = await read(`## Levels\n\n${first}\n\n${BAKERS}\n${second}\n\n${LEADS}`);
  expect(tracks).toEqual([': baker,master-baker,shift-lead,head']);
});

it('takes headings where there are some', async () => {
  const index = `### Bakers\n\nIn order:\n\n${BAKERS}\n### Leads\n\nIn no order:\n\n${LEADS}`;
  expect((await read(`## Levels\n\n${index}`)).tracks).toEqual(TRACKS);
});
