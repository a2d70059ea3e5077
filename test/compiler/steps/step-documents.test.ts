import { describe, expect, it } from 'vitest';
import { plainProse } from '../../../src/model/words/plain.ts';
import { compileFiles, places } from '../folder.ts';

const README = `# Bakery

## Levels

- [L1: Baker](L1-Baker.md)
- [L2: Master Baker](L2-Master-Baker.md)
- [L2: Shift Manager](L2-Shift-Manager.md)
`;
const LEVELS = {
  'README.md': README,
  'L1-Baker.md': '# L1: Baker\n\n## Bread\n\n- I bake.\n',
  'L2-Master-Baker.md': '# L2: Master Baker\n\n## Bread\n\n- I plan.\n',
  'L2-Shift-Manager.md': '---\ntrack: manager\n---\n# L2: Shift Manager\n\n## People\n\n- I lead.\n',
};
const NOTE = '# From baking to planning\n\nAt L1 you bake.\n\n- At L2 you plan.\n\n## Ovens\n\nYours.\n';

async function compileNote(path: string, text = NOTE, others: Readonly<Record<string, string>> = {}) {
  const compilation = await compileFiles({ ...LEVELS, ...others, [path]: text });
  const { framework, inferences } = compilation;
  const notes = (framework?.levels ?? []).flatMap((level) =>
    level.sections.filter(({ kind }) => kind === 'step').map((section) => ({ level, section })),
  );
  return {
    levels: framework?.levels.map(({ id }) => id),
    notes,
    steps: notes.map(({ level, section: { step } }) => `${level.id}: ${step?.from} ${step?.to}`),
    places: places(compilation),
    explained: inferences.filter((each) => each.path === path),
    textPlaces: compilation.places,
  };
}

const ALL = ['l1-baker', 'l2-master-baker', 'l2-shift-manager'];

it('becomes a section of the upper level, behind its own', async () => {
  const { levels, notes, places, textPlaces } = await compileNote('L1-to-L2-Master-Baker.md');
  expect(levels).toEqual(ALL);
  expect(places).toEqual([]);
  const [{ level, section } = {}] = notes;
  expect(level?.sections.map(({ id }) => id)).toEqual(['bread', 'l1-to-l2-master-baker']);
  expect(section).toMatchObject({
    title: 'From baking to planning',
    step: { from: 'l1-baker', to: 'l2-master-baker' },
    expectations: [],
  });
  expect(plainProse(section?.intro ?? [])).toBe('At L1 you bake. At L2 you plan. Ovens Yours.');
  expect(textPlaces.get('l2-master-baker#l1-to-l2-master-baker')).toEqual({
    path: 'L1-to-L2-Master-Baker.md',
    line: 1,
  });
});

describe('its levels', () => {
  it.each([
    ['L1-to-L2-Master-Baker.md', NOTE],
    ['l1-baker-to-l2-master-baker.md', 'Plans.\n'],
    ['L1 to Master Baker.md', 'Plans.\n'],
    ['steps/L1-bis-Master-Baker.md', '# Von L1 zu Master Baker\n\nPlans.\n'],
    ['planning.md', '# From Baker to Master Baker\n\nPlans.\n'],
    ['planning.md', '---\nfrom: l1-baker\nto: l2-master-baker\n---\n# Planning\n\nPlans.\n'],
    ['L1-to-L2.md', '---\nto: l2-master-baker\n---\nPlans.\n'],
    ['from-l1-to-l2.md', '---\nto: Master Baker\n---\nPlans.\n'],
  ])('are those in its name, its heading or its front matter: %s', async (path, text) => {
    const { levels, steps, places } = await compileNote(path, text);
    expect([levels, steps, places]).toEqual([ALL, ['l2-master-baker: l1-baker l2-master-baker'], []]);
  });

  it('have to be said where several levels share a code', async () => {
    const { levels, steps, places } = await compileNote('L1-to-L2.md');
    expect([levels, steps, places]).toEqual([
      ALL,
      ['l1-baker: undefined undefined'],
      ['L1-to-L2.md:1:1 step-level'],
    ]);
  });

  it('have to be there', async () => {
    const { levels, steps, places } = await compileNote('L1-to-L3.md', 'Plans.\n');
    expect([levels, steps, places]).toEqual([
      ALL,
      ['l1-baker: undefined undefined'],
      ['L1-to-L3.md:1:1 step-level'],
    ]);
  });

  it('are explained, with the front matter that would say the same', async () => {
    const { explained } = await compileNote('L1-to-L2-Shift-Manager.md');
    expect(explained).toEqual([
      {
        path: 'L1-to-L2-Shift-Manager.md',
        line: 1,
        text: 'a step note to l2-shift-manager, by its name',
        say: { path: 'L1-to-L2-Shift-Manager.md', key: 'to', value: 'l2-shift-manager' },
      },
      {
        path: 'L1-to-L2-Shift-Manager.md',
        line: 1,
        text: 'a step note from l1-baker, by its name',
        say: { path: 'L1-to-L2-Shift-Manager.md', key: 'from', value: 'l1-baker' },
      },
    ]);
  });
});

it.each([
  ['L1-to-L3.md', '# L1 to L3: Apprentice\n\n## Bread\n\n- I sweep.\n'],
  ['L1-to-L2-Master-Baker.md', '---\nto: none\n---\n# L3: Chief Baker\n\n## Bread\n\n- I order.\n'],
])('is a level where it is described as one, or says that it is no step: %s', async (path, text) => {
  const { levels, steps } = await compileNote(path, text);
  expect([levels?.length, steps]).toEqual([4, []]);
});

it('is no level of the index, and what links to it', async () => {
  const readme = `${README}- [What sets L2 apart](L1-to-L2-Master-Baker.md)\n`;
  const { levels, places } = await compileNote('L1-to-L2-Master-Baker.md', NOTE, { 'README.md': readme });
  expect([levels, places]).toEqual([ALL, ['README.md:8:3 unsupported-markdown']]);
  const level = `${LEVELS['L1-Baker.md']}\nNext: [plan](./L1-to-L2-Master-Baker.md#ovens).\n`;
  const linked = await compileFiles({ ...LEVELS, 'L1-Baker.md': level, 'L1-to-L2-Master-Baker.md': NOTE });
  expect(JSON.stringify(linked.framework?.levels[0])).toContain(
    JSON.stringify({ kind: 'level', level: 'l2-master-baker', section: 'l1-to-l2-master-baker' }),
  );
});

it('says what is nothing to it', async () => {
  const text = '---\nowner: The guild\ndraft: true\nweight: 3\n---\n# Planning\n';
  const { places } = await compileNote('L1-to-L2-Master-Baker.md', text);
  expect(places).toEqual([
    'L1-to-L2-Master-Baker.md:2:8 front-matter-unused',
    'L1-to-L2-Master-Baker.md:6:1 empty-document',
  ]);
});
