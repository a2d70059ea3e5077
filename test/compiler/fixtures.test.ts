import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile, emitJson } from '../../src/compiler/index.ts';
import { alignLevels } from '../../src/model/align.ts';
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
      'L4-Senior-Branch-Manager.md:13:1 shared-section',
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
  it('has no problems', async () => {
    expect(places(await compile(join(FIXTURES, 'kitchen')))).toEqual([]);
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

describe.each(['library', 'kitchen'])('the framework in %s', (name) => {
  const dir = join(FIXTURES, name);

  it('loses no word', async () => {
    const result = textsOf(await compile(dir));
    for (const file of await readdir(dir)) {
      const source = (await readFile(join(dir, file), 'utf8'))
        .replace(/^---\n.*?\n---\n/s, '')
        .replace(/\](?:\([^)]*\)|\[[^\]]*\])/g, ']')
        .replace(/^\[.*\]: .*$/gm, '')
        // the words of the index are those of the levels' own titles
        .replace(/^(?:-|\d\.) \[.*\]$/gm, '');
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
});
