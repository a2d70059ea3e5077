import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
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
