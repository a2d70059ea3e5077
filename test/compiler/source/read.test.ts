import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compiler/index.ts';
import { compileFiles, places, withFolder } from '../folder.ts';

const SOUND = { 'README.md': '# Bakery\n', 'L1.md': '# L1: Baker\n' };

describe('reading a folder', () => {
  it('reads its Markdown files and those of its folders, but for folders with a README of their own', async () => {
    await withFolder(
      { ...SOUND, 'notes.txt': 'x', '.hidden.md': '<i>', 'L2.MD': '# L2: Cook\n' },
      async (dir) => {
        for (const [folder, file] of [
          ['sub.md', 'L3.md'],
          ['.hidden', 'L4.md'],
          ['node_modules', 'L5.md'],
          ['other', 'README.md'],
          ['other', 'L6.md'],
        ] as const) {
          await mkdir(join(dir, folder), { recursive: true });
          await writeFile(join(dir, folder, file), '# L3: Chef\n');
        }
        await symlink(dir, join(dir, 'again'));
        const compilation = await compile(dir);
        expect(compilation.framework?.levels.map(({ id }) => id)).toEqual(['l1', 'l2', 'l3']);
        expect(compilation.diagnostics).toEqual([]);
      },
    );
  });

  it('finds the README whatever the case of its letters', async () => {
    const { framework, diagnostics } = await compileFiles({
      'ReadMe.md': '# Bakery\n',
      'L1.md': '# L1: Baker\n',
    });
    expect(framework?.title).toBe('Bakery');
    expect(diagnostics).toEqual([]);
  });

  it.each(['index.md', '_index.md', 'Index.MD'])(
    'takes %s for the README where there is none',
    async (name) => {
      const levels = { 'chef.md': '# Chef\n', 'baker.md': '# Baker\n' };
      const own = '# Bakery\n\n- [Baker](./baker.md)\n- [Chef](./chef.md)\n';
      const alone = await compileFiles({ [name]: own, ...levels });
      expect(alone.framework?.title).toBe('Bakery');
      expect(alone.framework?.levels.map(({ id }) => id)).toEqual(['baker', 'chef']);
      expect(alone.diagnostics).toEqual([]);
      const beside = await compileFiles({ [name]: '# Site\n', 'readme.md': own, ...levels });
      expect(beside.framework?.title).toBe('Bakery');
    },
  );

  it('keeps the index.md for a README that cannot be read', async () => {
    const files = { 'README.md': new Uint8Array([0xff]), 'index.md': '# Bakery\n', 'l1.md': '# L1: Baker\n' };
    const { framework, diagnostics } = await compileFiles(files);
    expect(framework?.title).toBe('framework');
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual([
      'unreadable-file',
    ]);
  });

  it('names a level after its folder where its file is the page of one', async () => {
    const { framework } = await compileFiles({
      'index.md': '# Bakery\n',
      'baker/index.md': '- I bake.\n',
      'chef/_index.md': '- I lead.\n',
    });
    expect(framework?.levels.map(({ id, title }) => [id, title])).toEqual([
      ['baker', 'Baker'],
      ['chef', 'Chef'],
    ]);
    expect(framework?.tracks).toEqual([{ id: 'ic', title: '' }]);
  });

  it('refuses a link of the file system that leaves the folder, and follows one that does not', async () => {
    await withFolder(SOUND, async (dir) => {
      await writeFile(join(dir, '..', 'secret.md'), '# L9: Secret\n');
      await symlink(join(dir, '..', 'secret.md'), join(dir, 'L9.md'));
      await symlink(join(dir, 'L1.md'), join(dir, 'L2.md'));
      await symlink(join(dir, 'nowhere.md'), join(dir, 'L3.md'));
      const compilation = await compile(dir);
      expect(places(compilation)).toEqual([
        'L2.md:1:1 file-name-mismatch',
        'L3.md:1:1 unreadable-file',
        'L9.md:1:1 file-outside',
      ]);
      expect(compilation.framework?.levels.map(({ id, title }) => [id, title])).toEqual([
        ['l1', 'Baker'],
        ['l2', 'Baker'],
      ]);
    });
  });

  it('refuses bytes that are no UTF-8', async () => {
    const compilation = await compileFiles({ ...SOUND, 'L2.md': new Uint8Array([0x23, 0x20, 0xe9, 0x0a]) });
    expect(places(compilation)).toEqual(['L2.md:1:1 unreadable-file']);
  });

  it('accepts 256 KiB and refuses one byte more', async () => {
    const text = '# L2: Cook\n\n> '.padEnd(256 * 1024, 'x');
    expect(places(await compileFiles({ ...SOUND, 'L2.md': text }))).toEqual([]);
    expect(places(await compileFiles({ ...SOUND, 'L2.md': `${text}x` }))).toEqual([
      'L2.md:1:1 file-too-large',
    ]);
  });

  it('has no framework where no document could be read', async () => {
    const compilation = await compileFiles({ 'README.md': new Uint8Array([0xff]) });
    expect(compilation.framework).toBeUndefined();
    expect(places(compilation)).toEqual(['README.md:1:1 unreadable-file']);
  });

  it('says nothing of links to a file that it refused, beyond the refusal', async () => {
    const compilation = await compileFiles({
      'README.md': '# Bakery\n\n## Levels\n\n- [L1: Baker](L1.md)\n\n## Other\n\nSee [it](L1.md#bread).\n',
      'L1.md': new Uint8Array([0xff]),
    });
    expect(places(compilation)).toEqual(['L1.md:1:1 unreadable-file']);
  });

  it('rejects a folder that does not exist', async () => {
    await expect(compile('/no/such/folder')).rejects.toThrow(/ENOENT/);
  });
});
