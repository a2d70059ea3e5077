import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openProject } from '../../../src/compiler/project/project.ts';
import type { Level } from '../../../src/model/types.ts';
import { withFolder } from '../folder.ts';

it('remembers the four frameworks that were edited last', async () => {
  const files = ['a', 'b', 'c', 'd', 'e'].flatMap((place) => [
    [`${place}/README.md`, `# ${place}\n`],
    [`${place}/L1.md`, '# L1: Baker\n'],
    [`${place}/L2.md`, '# L2: Cook\n'],
  ]);
  await withFolder(Object.fromEntries(files), async (dir) => {
    const project = openProject(dir);
    expect([...project.compile()]).toHaveLength(5);

    const known = new Map<string, Level>();
    /** Edits a framework; whether the level that the edit does not touch stayed the object that it was. */
    const isRemembered = async (place: string) => {
      const path = `${place}/L1.md`;
      await writeFile(join(dir, path), '# L1: Baker\n\n> I bake.\n');
      const [edited] = [...project.compile(new Set([path]))];
      const cook = edited?.compilation.framework?.levels.find(({ code }) => code === 'L2');
      if (!cook) throw new Error(`Unexpected framework in ${place}, expected one with two levels`);
      const before = known.get(place);
      known.set(place, cook);
      return before === cook;
    };
    for (const place of ['a', 'b', 'c', 'd']) await isRemembered(place);
    expect(await isRemembered('a')).toBe(true);
    // takes the place of b, which was left alone longest
    await isRemembered('e');
    for (const place of ['a', 'c', 'd', 'e']) expect(await isRemembered(place)).toBe(true);
    expect(await isRemembered('b')).toBe(false);
  });
});

describe('a document that did not change is divided anew', () => {
  const contents = '# Bakery\n\n- [Baker](#baker)\n- [Chef](#chef)\n\n## Baker\n\n- a\n\n## Chef\n\n- b\n';
  const part = (title: string) => `## ${title}\n\n### Craft\n\nI knead.\n\n### People\n\nI help.\n`;

  it.each<[string, Readonly<Record<string, string>>, [string, string], string[], string[]]>([
    [
      'where the README links to its headings',
      { 'README.md': '# Bakery\n', 'all.md': '# All\n\n## A\n\n- a\n\n## B\n\n- b\n' },
      ['README.md', '# Bakery\n\n- [A](all.md#a)\n- [B](all.md#b)\n'],
      ['All'],
      ['A', 'B'],
    ],
    [
      'where it is alone no more',
      { 'README.md': contents },
      ['hire.md', '# How we hire\n\n## Steps\n\n- d\n'],
      ['Baker', 'Chef'],
      ['How we hire'],
    ],
    [
      'where it is the only one beside the README no more',
      { 'README.md': '# Bakery\n', 'all.md': `# All\n\n${part('Baker')}\n${part('Chef')}` },
      ['L1.md', '# L1\n\n## Craft\n\n- a\n'],
      ['Baker', 'Chef'],
      ['L1', 'All'],
    ],
  ])('%s', async (_, files, [path, text], before, after) => {
    await withFolder(files, async (dir) => {
      const project = openProject(dir);
      const levels = (changed?: ReadonlySet<string>) =>
        [...project.compile(changed)].flatMap(({ compilation }) =>
          compilation.framework?.levels.map(({ title }) => title),
        );
      expect(levels()).toEqual(before);
      await writeFile(join(dir, path), text);
      expect(levels(new Set([path]))).toEqual(after);
    });
  });
});
