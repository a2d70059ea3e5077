import { expect, it } from 'vitest';
import { SOUND } from '../../../src/compiler/rules/examples.ts';
import { compileFiles, places } from '../folder.ts';

const CHANGES = `# What changes

Read this first.

## 2027-03-01: Bakers bake rolls

From then on.

### Why

- Rolls [sell](./L1.md#bread), see [the bakers](L1.md).

## 2026-09-01 Ovens

Nothing else.
`;

it('reads what an author announces, with the levels that it is about', async () => {
  const { framework, diagnostics } = await compileFiles({ ...SOUND, 'CHANGES.md': CHANGES });
  expect(diagnostics).toEqual([]);
  expect(framework?.changes).toEqual([
    {
      id: '2027-03-01-bakers-bake-rolls',
      date: '2027-03-01',
      title: 'Bakers bake rolls',
      text: [
        { type: 'paragraph', children: [{ type: 'text', value: 'From then on.' }] },
        {
          type: 'paragraph',
          children: [{ type: 'strong', children: [{ type: 'text', value: 'Why' }] }],
        },
        expect.objectContaining({ type: 'list' }),
      ],
      levels: ['l1'],
    },
    {
      id: '2026-09-01-ovens',
      date: '2026-09-01',
      title: 'Ovens',
      text: [{ type: 'paragraph', children: [{ type: 'text', value: 'Nothing else.' }] }],
      levels: [],
    },
  ]);
  expect(framework?.levels.map(({ id }) => id)).toEqual(['l1']);
});

it('says that a link in it leads to no level', async () => {
  const changes = '## 2027-03-01 Rolls\n\nSee [L9](L9.md).\n';
  expect(places(await compileFiles({ ...SOUND, 'CHANGES.md': changes }))).toEqual([
    'CHANGES.md:3:5 broken-link',
  ]);
});

it('puts the newest first, wherever an entry stands, and keeps the order of those of one day', async () => {
  const days = ['2026-01-01 A', '2027-01-01 B', '2026-01-01 C'];
  const changes = days.map((heading) => `## ${heading}\n\nRolls.\n`).join('\n');
  const { framework } = await compileFiles({ ...SOUND, 'CHANGES.md': changes });
  expect(framework?.changes?.map(({ title }) => title)).toEqual(['B', 'A', 'C']);
});

it('leaves the log of a program, and what is ignored, beside the framework', async () => {
  const readme = `---\nignore: [CHANGES.md]\n---\n${SOUND['README.md']}`;
  for (const files of [
    { ...SOUND, 'CHANGES.md': '# Changes\n\n## 1.2.0\n\n- Faster, see [L9](L9.md).\n' },
    { ...SOUND, 'README.md': readme, 'CHANGES.md': CHANGES },
    { ...SOUND, 'old/CHANGES.md': CHANGES },
    { ...SOUND, 'CHANGELOG.md': CHANGES },
  ]) {
    const { framework, diagnostics } = await compileFiles(files);
    expect(diagnostics).toEqual([]);
    expect(framework?.changes).toBeUndefined();
    expect(framework?.levels).toHaveLength(1);
  }
});

it('can be linked to from other documents', async () => {
  const readme = `${SOUND['README.md']}\n## News\n\nSee [what changes](CHANGES.md).\n`;
  expect(places(await compileFiles({ ...SOUND, 'README.md': readme, 'CHANGES.md': CHANGES }))).toEqual([]);
});
