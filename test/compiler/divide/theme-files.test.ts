import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileFiles, places } from '../folder.ts';

type Files = Readonly<Record<string, string>>;

/** A document with the same bullet under each level. */
const part = (title: string, levels: readonly string[], head = '') =>
  `${head}# ${title}\n\n${levels.map((level) => `## ${level}\n\n- I do ${level} well.\n`).join('\n')}`;

async function read(files: Files) {
  const compilation = await compileFiles({ 'README.md': '# Bakery\n', ...files });
  const { framework, inferences } = compilation;
  return {
    ...compilation,
    levels: framework?.levels.map(
      ({ id, sections }) => `${id}: ${sections.map(({ title }) => title || '–').join(', ')}`,
    ),
    tracks: framework?.tracks.map(({ title }) => title),
    said: inferences.flatMap(({ say }) => (say?.key === 'themeFiles' ? [String(say.value)] : [])),
    places: places(compilation),
  };
}

const BOTH = ['L1', 'L2'];
const TWO = { 'technical.md': part('Technical', BOTH), 'communication.md': part('Communication', BOTH) };
const JOINED = ['l1: Communication, Technical', 'l2: Communication, Technical'];

describe('files with the same levels', () => {
  it.each<[string, Files, string[]]>([
    ['called as themes are', TWO, JOINED],
    [
      'without titles',
      { 'technical.md': '## L1\n\n- a\n\n## L2\n\n- b\n', 'people.md': '## L1\n\n- c\n\n## L2\n\n- d\n' },
      ['l1: People, Technical', 'l2: People, Technical'],
    ],
    [
      'with ranks for titles',
      {
        'craft.md': part('Craft', ['Junior', 'Senior']),
        'people.md': part('People', ['Junior', 'Senior']),
      },
      ['junior: Craft, People', 'senior: Craft, People'],
    ],
    [
      'in another language',
      {
        'fachlich.md': part('Fachliche Fähigkeiten', ['Stufe 3', 'Stufe 4']),
        'team.md': part('Zusammenarbeit', ['Stufe 3', 'Stufe 4']),
      },
      ['stufe-3: Fachliche Fähigkeiten, Zusammenarbeit', 'stufe-4: Fachliche Fähigkeiten, Zusammenarbeit'],
    ],
    [
      'of which one begins higher',
      {
        ...TWO,
        'leadership.md': part('Leadership', ['L2', 'L3']),
        'craft.md': part('Craft', [...BOTH, 'L3']),
      },
      [
        'l1: Communication, Craft, Technical',
        'l2: Communication, Craft, Leadership, Technical',
        'l3: Craft, Leadership',
      ],
    ],
    [
      'in the order of the README',
      { ...TWO, 'README.md': '# Bakery\n\n- [Technical](technical.md)\n- [Talking](communication.md)\n' },
      ['l1: Technical, Communication', 'l2: Technical, Communication'],
    ],
  ])('are themes: %s', async (_, files, levels) => {
    const found = await read(files);
    expect(found.levels).toEqual(levels);
    expect(found.tracks).toEqual(['']);
    expect(found.places).toEqual([]);
  });

  it.each<[string, Files, string[]]>([
    [
      'called as people are',
      { 'engineer.md': part('Engineer', ['L4', 'L5']), 'manager.md': part('Manager', ['L4', 'L5']) },
      [],
    ],
    ['of disciplines', { 'frontend.md': part('Frontend', BOTH), 'backend.md': part('Backend', BOTH) }, []],
    [
      'that the README declares',
      {
        ...TWO,
        'README.md': '---\ntracks: { technical: Technical, communication: Talking }\n---\n# Bakery\n',
      },
      [],
    ],
    [
      'of levels with other titles',
      {
        'technical.md': part('Technical', ['L1: Baker', 'L2: Chef']),
        'communication.md': part('Communication', ['L1: Seller', 'L2: Speaker']),
      },
      [],
    ],
    [
      'that may be themes as well, which a warning asks',
      { 'technical.md': part('Technical', ['L4', 'L5']), 'people.md': part('People', ['L4', 'L5']) },
      ['people.md:1:1 themes-or-tracks'],
    ],
    [
      'that the owner says are no themes',
      { ...TWO, 'README.md': '---\nthemeFiles: none\n---\n# Bakery\n' },
      [],
    ],
  ])('are tracks: %s', async (_, files, said) => {
    const found = await read(files);
    expect(found.framework?.levels).toHaveLength(4);
    expect(found.tracks).toHaveLength(2);
    expect(found.places.filter((place) => !place.endsWith('shared-section'))).toEqual(said);
  });

  it('are themes of the track of each folder', async () => {
    const files = Object.entries(TWO).flatMap(([path, text]) => [
      [`bakers/${path}`, text.replaceAll('do', 'bake')],
      [`cooks/${path}`, text.replaceAll('do', 'cook')],
    ]);
    const found = await read(Object.fromEntries(files));
    expect(found.tracks).toEqual(['Bakers', 'Cooks']);
    expect(found.levels).toEqual([
      'bakers-l1: Communication, Technical',
      'cooks-l1: Communication, Technical',
      'bakers-l2: Communication, Technical',
      'cooks-l2: Communication, Technical',
    ]);
  });

  it('keep beside a level of the same name an id of their own', async () => {
    const found = await read({ ...TWO, 'L1.md': '# L1: Baker\n\n- I bake.\n' });
    expect(found.levels?.map((level) => level.split(':')[0])).toEqual(['l1', 'communication-l1', 'l2']);
    expect(found.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('a level of several files', () => {
  const HEAD = '---\nstatus: draft\nowner: Kim\n---\n';
  const files = {
    'technical.md': `${part('Technical', BOTH, HEAD)}\n### Bread\n\n- I see [it](communication.md#bread).\n`,
    'communication.md': `${part('Communication', BOTH, '---\nowner: Sam\n---\n')}\n### Bread\n\n- I talk.\n`,
  };

  it('has all that they say, each with an address of its own', async () => {
    const { framework, diagnostics } = await read(files);
    const [, second] = framework?.levels ?? [];
    expect(second).toMatchObject({ status: 'draft', owner: 'Sam, Kim' });
    const addresses = second?.sections.flatMap(({ id, expectations }) => [
      id,
      ...expectations.map((each) => each.id),
    ]);
    expect(addresses).toEqual([
      'communication',
      'i-do-l2-well',
      'bread',
      'i-talk',
      'technical',
      'i-do-l2-well-2',
      'bread-2',
      'i-see-it',
    ]);
    expect(JSON.stringify(second)).toContain('"to":{"kind":"level","level":"l2","section":"bread"}');
    expect(diagnostics).toEqual([]);
  });

  it('is said to be one, and saying so changes nothing', async () => {
    const inferred = await read(files);
    const [value] = inferred.said;
    expect(value).toBe('communication.md,technical.md');
    const said = await read({ ...files, 'README.md': `---\nthemeFiles: [${value}]\n---\n# Bakery\n` });
    expect(said.framework).toEqual(inferred.framework);
    expect(said.said).toEqual([]);
  });

  it('can be one only of files that hold the levels', async () => {
    const named = {
      ...TWO,
      'README.md': '---\nthemeFiles: ["*.md"]\n---\n# Bakery\n',
      'faq.md': '# FAQ\n\nWhy?\n',
    };
    const found = await read(named);
    expect(found.levels).toEqual(JOINED);
    expect(found.places).toContain('README.md:2:1 front-matter-value');
  });
});

it('loses no expectation of any files that the owner names', async () => {
  const titles = fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D'), { minLength: 2 });
  const levels = fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { minLength: 2 });
  await fc.assert(
    fc.asyncProperty(fc.array(levels, { minLength: 4, maxLength: 4 }), titles, async (ranks, names) => {
      const files = names.map((name, place) => [
        `${name}.md`,
        part(
          name,
          (ranks[place] ?? []).map((rank) => `L${rank}`),
        ),
      ]);
      const found = await read({
        'README.md': '---\nthemeFiles: ["*.md"]\n---\n# Bakery\n',
        ...Object.fromEntries(files),
      });
      const held = found.framework?.levels.flatMap(({ code, sections }) =>
        sections.map(({ title }) => `${title} ${code}`),
      );
      const written = names.flatMap((name, place) => (ranks[place] ?? []).map((rank) => `${name} L${rank}`));
      expect(held?.sort()).toEqual(written.sort());
    }),
    { numRuns: 30 },
  );
});
