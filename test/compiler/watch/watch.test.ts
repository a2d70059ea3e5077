import { mkdirSync, rmSync } from 'node:fs';
import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { watchFolder } from '../../../src/compiler/watch/watch.ts';
import { withFolder } from '../folder.ts';

/** Runs `use` while a folder is watched; what was told of it so far is in `told`. */
async function watching(use: (dir: string, told: (string | undefined)[]) => Promise<void>): Promise<void> {
  await withFolder({ 'README.md': '# Bakery\n' }, async (dir) => {
    const told: (string | undefined)[] = [];
    const stop = watchFolder(dir, (document) => told.push(document));
    try {
      await use(dir, told);
    } finally {
      stop();
    }
  });
}

/** Writes a document, and again whenever it is asked what was told: the folder may not be watched yet at the first time. */
function writing(path: string, dir: string, told: (string | undefined)[]) {
  return async () => {
    await writeFile(join(dir, path), '# L1: Baker\n');
    return told;
  };
}

it('watches a folder that went and came back', async () => {
  await watching(async (dir, told) => {
    for (let time = 0; time < 20; time += 1) {
      await mkdir(join(dir, 'shop', 'counter', 'till'), { recursive: true });
      await rm(join(dir, 'shop'), { recursive: true });
    }
    await mkdir(join(dir, 'shop'));
    await expect.poll(writing('shop/L1.md', dir, told)).toContain('shop/L1.md');
    // without a turn in between, so that it never seems to be gone
    rmSync(join(dir, 'shop'), { recursive: true });
    mkdirSync(join(dir, 'shop'));
    await expect.poll(writing('shop/L2.md', dir, told)).toContain('shop/L2.md');
  });
});

it('watches on when the whole folder goes and comes back', async () => {
  await watching(async (dir, told) => {
    await rename(dir, `${dir}-away`);
    await expect.poll(() => told).toContain(undefined);
    await rename(`${dir}-away`, dir);
    await expect.poll(writing('README.md', dir, told)).toContain('README.md');
  });
});

it('follows no link to a folder', async () => {
  await watching(async (dir, told) => {
    await symlink('round', join(dir, 'round'));
    await symlink('.', join(dir, 'self'));
    await writeFile(join(dir, 'L1.md'), '# L1: Baker\n');
    await expect.poll(() => told).toContain('L1.md');
    expect(new Set(told)).toEqual(new Set(['L1.md']));
  });
});
