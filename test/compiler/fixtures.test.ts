import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile, emitJson } from '../../src/compiler.ts';
import { alignLevels } from '../../src/model/comparison/align.ts';
import type { Expectation } from '../../src/model/types.ts';
import { places } from './folder.ts';
import { lostWords, textsOf } from './words.ts';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures');

describe('a framework without front matter, whose index names levels that are yet to be written', () => {
  it('lines its levels up by heading and by place', async () => {
    const { framework } = await compile(join(FIXTURES, 'library'));
    const [librarian, lead] = framework?.levels ?? [];
    if (!librarian || !lead) throw new Error('the fixture has no two levels');
    const rows = alignLevels([librarian, lead]);
    expect(
      rows.map(({ reason, cells }) => [reason, ...cells.map((cell) => cell?.expectations.length)]),
    ).toEqual([
      ['heading', 3, 2],
      ['position', 3, 2],
      ['heading', 2, 2],
    ]);
  });

  it('becomes the right model', async () => {
    const { framework } = await compile(join(FIXTURES, 'library'));
    expect(framework?.title).toBe('Library Roles');
    expect(framework?.principles.map(({ id, text }) => [id, text.length])).toEqual([
      ['readers-come-first', 1],
      ['quiet-is-shared-work', 1],
      ['catalogue-before-memory', 1],
    ]);
    expect(framework?.phases.map(({ title, label, levels }) => [title, label, levels])).toEqual([
      ['Steady craft', 'L1 to L2', ['l2-librarian']],
      ['The whole house', 'L3 and L4', ['l3-lead-librarian']],
    ]);
    expect(framework?.sections.map(({ kind }) => kind)).toEqual([
      'purpose',
      'principles',
      'journey',
      'index',
      'contributing',
    ]);
    expect(
      framework?.levels.map(({ id, sections, place }) => ({
        id,
        place: [place.position, place.of, place.below, place.trackTitle],
        sections: sections.map(({ kind, expectations }) => `${kind} ${expectations.length}`),
      })),
    ).toEqual([
      {
        id: 'l2-librarian',
        place: [2, 4, 0, 'Individual contributor'],
        sections: ['impact 3', 'theme 3', 'success 2'],
      },
      {
        id: 'l3-lead-librarian',
        place: [3, 4, 0, 'Individual contributor'],
        sections: ['impact 2', 'theme 2', 'success 2'],
      },
      {
        id: 'l4-senior-branch-manager',
        place: [2, 2, 2, 'Management'],
        sections: ['impact 1', 'theme 1', 'success 2'],
      },
    ]);
  });

  it('has exactly these problems', async () => {
    expect(places(await compile(join(FIXTURES, 'library')))).toEqual([
      'L2-Librarian.md:15:12 mixed-quotes',
      'README.md:37:3 missing-level-file',
      'README.md:40:3 missing-level-file',
      'README.md:41:3 missing-level-file',
    ]);
  });

  it('is explained, each conclusion with its line', async () => {
    const { inferences } = await compile(join(FIXTURES, 'library'));
    const lines = inferences.map(({ path, line, text }) => `${path}:${line} ${text}`);
    expect(lines).toEqual(
      expect.arrayContaining([
        'L2-Librarian.md:1 code L2, from the title',
        'L2-Librarian.md:1 rank 2, from the code L2',
        'L2-Librarian.md:1 track ic ("Individual contributor")',
        'L2-Librarian.md:12 section "I find what people look for" is of kind theme',
        'README.md:12 section "House rules" of the README is its principles',
        'README.md:29 phase "Steady craft" for L1 to L2',
      ]),
    );
  });
});

describe('a framework with front matter', () => {
  it('has no problem but the name of an emoji', async () => {
    expect(places(await compile(join(FIXTURES, 'kitchen')))).toEqual(['commis.md:18:4 emoji-name']);
  });

  it('becomes the right model', async () => {
    const { framework } = await compile(join(FIXTURES, 'kitchen'));
    expect(framework).toMatchObject({
      organization: 'Harbour Kitchen',
      locale: 'en-GB',
      tracks: [
        { id: 'line', title: 'On the line' },
        { id: 'lead', title: 'Leading the brigade' },
      ],
      themes: [
        { id: 'craft', title: 'Craft' },
        { id: 'people', title: 'People' },
      ],
      principles: [{ title: 'Taste everything' }, { title: 'Clean as you go' }],
      levels: [
        { id: 'commis', code: 'K1.0', rank: 1, track: 'line', place: { position: 1, of: 2, below: 0 } },
        { id: 'chef-de-partie', code: 'K1.10', rank: 2, status: 'draft', place: { position: 2, of: 2 } },
        { id: 'sous-chef', code: '', rank: 3, status: 'legacy', place: { position: 1, of: 1, below: 2 } },
      ],
    });
    expect(
      framework?.levels.map(({ sections }) =>
        sections.map(({ theme, expectations }) => [theme, expectations.length]),
      ),
    ).toEqual([
      [
        ['craft', 2],
        ['people', 1],
      ],
      [
        ['craft', 2],
        ['people', 1],
      ],
      [],
    ]);
  });
});

/** Each level with its expectations per section, those nested under others after a plus, and its examples. */
async function countsOf(name: string) {
  const { framework } = await compile(join(FIXTURES, name));
  const nested = (list: readonly Expectation[]): number =>
    list.reduce((sum, { children }) => sum + children.length + nested(children), 0);
  return framework?.levels.map(({ code, title, track, attributes, statement, sections }) => ({
    title: code ? `${code} ${title}` : title,
    track,
    facts: attributes.length,
    statement: statement.length,
    sections: sections.map(({ group, title, expectations }) => {
      const count = `${expectations.length}${nested(expectations) ? `+${nested(expectations)}` : ''}`;
      return `${group ? `${group} / ` : ''}${title}: ${count}`;
    }),
    examples: sections.flatMap(({ examples, expectations }) => [
      ...examples,
      ...expectations.flatMap((expectation) => expectation.examples),
    ]).length,
  }));
}

describe('documents of every shape become the right model', () => {
  it('examples, attributes and a stub', async () => {
    expect(await countsOf('observatory')).toEqual([
      { title: 'L1.0 Trainee Observer', track: 'ic', facts: 0, statement: 0, sections: [], examples: 0 },
      {
        title: 'L2 Observer',
        track: 'ic',
        facts: 2,
        statement: 1,
        sections: ['🔭 Sky craft: 2+1', ':sparkles: Company at night: 1'],
        examples: 3,
      },
      {
        title: 'L3 Senior Observer',
        track: 'ic',
        facts: 2,
        statement: 2,
        sections: ['🔭 Sky craft: 2', '✨ Company at night: 1'],
        examples: 2,
      },
    ]);
    expect(places(await compile(join(FIXTURES, 'observatory')))).toEqual(['L2-Observer.md:22:4 emoji-name']);
  });

  it('several levels in a file, each file a track', async () => {
    const of = { facts: 0, examples: 0 };
    expect(await countsOf('ladder')).toEqual([
      { ...of, title: 'G1 Hand', track: 'gardener', statement: 0, sections: [': 2'] },
      { ...of, title: 'G2 Gardener', track: 'gardener', statement: 0, sections: [': 2'] },
      {
        ...of,
        title: 'Beekeeper',
        track: 'beekeeper',
        statement: 2,
        sections: ['I am calm among bees: 1', 'I share the honey: 2'],
      },
      { ...of, title: 'Head Beekeeper', track: 'beekeeper', statement: 1, sections: ['I read the land: 1'] },
    ]);
    const { framework } = await compile(join(FIXTURES, 'ladder'));
    expect(framework?.levels.map(({ rank }) => rank)).toEqual([1, 2, 1, 2]);
    expect(framework?.tracks.map(({ title }) => title).sort()).toEqual(['Beekeeping', 'Gardener']);
    expect(framework?.sections.map(({ id, title }) => [id, title])).toEqual([
      ['gardener', 'Gardener'],
      ['gardener--elsewhere', 'Elsewhere'],
    ]);
  });

  it('a whole framework in its README', async () => {
    const of = { track: 'ic', facts: 0, statement: 0, examples: 0 };
    expect(await countsOf('guild')).toEqual([
      { ...of, title: 'Apprentice', sections: ['Ink & paper: 2', 'Workshop: 1'] },
      { ...of, title: 'Printer', sections: ['Ink & paper: 2', 'Workshop: 1'] },
    ]);
    const { framework } = await compile(join(FIXTURES, 'guild'));
    expect(framework?.sections.map(({ title }) => title)).toEqual(['Questions']);
    const [apprentice, printer] = framework?.levels ?? [];
    const rows = apprentice && printer ? alignLevels([apprentice, printer]) : [];
    expect(rows.map(({ reason }) => reason)).toEqual(['heading', 'heading']);
  });

  it('a table with a column per level', async () => {
    const of = { track: 'ic', facts: 0, statement: 0, examples: 0 };
    expect(await countsOf('matrix')).toEqual([
      {
        ...of,
        title: 'P1 Pilot',
        sections: ['Skills – On the water / Steering: 1', 'Skills – On the water / Radio: 1'],
      },
      {
        ...of,
        title: 'P2 Senior Pilot',
        sections: [
          'Skills – On the water / Steering: 2',
          'Skills – On the water / Radio: 1',
          'Skills – Ashore / Paperwork: 2',
        ],
      },
    ]);
    expect(places(await compile(join(FIXTURES, 'matrix')))).toEqual([]);
  });
});

describe.each(['library', 'kitchen', 'observatory', 'ladder', 'guild', 'matrix'])(
  'the framework in %s',
  (name) => {
    const dir = join(FIXTURES, name);

    it('loses no word', async () => {
      const result = textsOf(await compile(dir));
      for (const file of await readdir(dir)) {
        const source = (await readFile(join(dir, file), 'utf8'))
          .replace(/^---\n.*?\n---\n/s, '')
          .replace(/\](?:\([^)]*\)|\[[^\]]*\])/g, ']')
          .replace(/^\[.*\]: .*$/gm, '')
          // the words of the index are those of the levels' own titles
          .replace(/^(?:-|\d\.) \[.*\]\r?$/gm, '')
          // what marks examples, and the lines of a table, is structure
          .replace(/<.*?>|^\s*(?:\*\*|### |.*<summary>)Examples?.*$|^\d\. /gm, ' ')
          .replace(/^\| Theme .*$/gm, '');
        expect(lostWords(source, result), file).toEqual([]);
      }
    });

    it('is the same each time', async () => {
      const [first, second] = await Promise.all([compile(dir), compile(dir)]);
      expect(second).toEqual(first);
    });

    it('is written as it was before', async () => {
      const { framework } = await compile(dir);
      const json = framework && emitJson(framework).get('framework.json');
      await expect(json).toMatchFileSnapshot(join(FIXTURES, `${name}.framework.json`));
    });
  },
);
