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
    const { stop } = watchFolder(dir, (document) => told.push(document));
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

it('watches on when a folder around the whole goes and comes back', async () => {
  await withFolder({ 'levels/README.md': '# Bakery\n' }, async (around) => {
    const dir = join(around, 'levels');
    const told: (string | undefined)[] = [];
    const { stop } = watchFolder(dir, (document) => told.push(document));
    try {
      await rename(around, `${around}-away`);
      await mkdir(dir, { recursive: true });
      await expect.poll(() => told, { timeout: 5_000 }).toContain(undefined);
      await expect.poll(writing('L1.md', dir, told)).toContain('L1.md');
    } finally {
      stop();
      await rm(`${around}-away`, { recursive: true });
    }
  });
});

it('notices that another document is where a link leads', async () => {
  await watching(async (dir, told) => {
    // as containers mount files: the folder is one that is hidden, and another one takes its place
    for (const version of ['.first', '.second']) {
      await mkdir(join(dir, version));
      await writeFile(join(dir, version, 'L1.md'), '# L1: Baker\n');
    }
    await symlink('.first', join(dir, '.now'));
    await symlink(join('.now', 'L1.md'), join(dir, 'L1.md'));
    await expect.poll(() => told).toContain('L1.md');
    // until it was looked at for the first time
    await new Promise((later) => setTimeout(later, 600));
    told.length = 0;
    await symlink('.second', join(dir, '.next'));
    await rename(join(dir, '.next'), join(dir, '.now'));
    await expect.poll(() => told, { timeout: 5_000 }).toContain('L1.md');
    told.length = 0;
    await writeFile(join(dir, '.second', 'L1.md'), '# L1: Cook\n\n> I cook.\n');
    await expect.poll(() => told, { timeout: 5_000 }).toContain('L1.md');
  });
});
