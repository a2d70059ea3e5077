import { mkdir, rename, rmdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compiler/index.ts';
import { findFrameworks } from '../../../src/compiler/source/list.ts';
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

  it('refuses a lock that is a folder', async () => {
    await withFolder({ ...SOUND, 'ids.lock/l1.txt': '' }, async (dir) => {
      expect((await compile(dir)).diagnostics).toMatchObject([
        { path: 'ids.lock', rule: 'unreadable-file', message: 'Unexpected folder, expected a file.' },
      ]);
    });
  });

  it.each(['ReadMe.md', 'README.markdown'])('finds %s', async (name) => {
    const { framework, diagnostics } = await compileFiles({
      [name]: '# Bakery\n\n- [L1: Baker](L1.Markdown)\n',
      'L1.Markdown': '# L1: Baker\n',
    });
    expect([framework?.title, framework?.levels[0]?.id]).toEqual(['Bakery', 'l1']);
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

  it('leaves out a file in which nothing is written yet, and reads the others', async () => {
    const compilation = await compileFiles({
      'README.md': '# Bakery\n\n- [L1](./l1.md)\n- [L2](./l2.md)\n- [L3](./l3.md)\n',
      'l1.md': '# L1: Baker\n\n- I bake.\n',
      'l2.md': '---\ncode: L2\n---\n\n',
      'l3.md': '---\ntitle: Chef\n---\n',
    });
    expect(compilation.framework?.levels.map(({ id }) => id)).toEqual(['l1', 'l3']);
    expect(places(compilation)).toEqual(['l2.md:1:1 empty-document']);
  });

  it.each([
    ['index.mdx', '# Bakery\n', ['.:1:1 no-documents', 'index.mdx:1:1 file-ending']],
    ['l1.md', '', ['.:1:1 no-documents', 'l1.md:1:1 empty-document']],
  ])('writes nothing where %s is all there is, and cannot be read', async (name, text, expected) => {
    const compilation = await compileFiles({ [name]: text });
    expect(places(compilation)).toEqual(expected);
    expect(compilation.diagnostics[0]).toMatchObject({
      severity: 'error',
      message: `Unexpected folder with ${name} alone, expected a README.md and levels.`,
    });
  });

  it('misses no README beside an index.mdx, but its ending', async () => {
    const levels = { 'l1.md': '# L1: Baker\n\n- I bake.\n' };
    const compilation = await compileFiles({ 'index.mdx': '# Bakery\n', ...levels });
    expect(places(compilation)).toEqual(['index.mdx:1:1 file-ending']);
    expect(compilation.diagnostics[0]?.mend).toMatch(/^Rename the file to index\.md, /);
    const below = { 'a/index.mdx': '# Bakery\n', ...levels };
    expect(places(await compileFiles(below))).toEqual([
      '.:1:1 missing-readme',
      'a/index.mdx:1:1 file-ending',
    ]);
  });

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

  it('says which links to folders it does not follow, unless nothing is lost', async () => {
    await withFolder(
      { ...SOUND, '.drafts/L8.md': '# L8: Draft\n', 'more/L2.md': '# L2: Cook\n' },
      async (dir) => {
        const outside = join(dir, '..', 'shared');
        await mkdir(join(outside, 'images', 'deep'), { recursive: true });
        await writeFile(join(outside, 'images', 'oven.png'), '');
        await symlink(dir, join(dir, 'again'));
        await symlink(join(dir, 'more'), join(dir, 'within'));
        await symlink(join(outside, 'images'), join(dir, 'images'));
        await symlink(join(dir, 'nowhere'), join(dir, 'nothing'));
        expect(places(await compile(dir))).toEqual([]);
        await writeFile(join(outside, 'images', 'deep', 'L9.md'), '# L9: Chef\n');
        await symlink(join(dir, '.drafts'), join(dir, 'more', 'drafts'));
        expect(places(await compile(dir))).toEqual([
          'images/:1:1 linked-folder',
          'more/drafts/:1:1 linked-folder',
        ]);
        await writeFile(join(dir, 'README.md'), '---\nignore: [images, more/drafts/**]\n---\n# Bakery\n');
        expect(places(await compile(dir))).toEqual([]);
      },
    );
  });

  // other systems refuse such names
  it.skipIf(process.platform !== 'linux')('refuses files and folders whose names are no UTF-8', async () => {
    await withFolder(SOUND, async (dir) => {
      const named = (end: string) =>
        Buffer.concat([Buffer.from(`${dir}/caf`), Buffer.from([0xe9]), Buffer.from(end)]);
      await writeFile(named('.txt'), '');
      expect(places(await compile(dir))).toEqual([]);
      await writeFile(named('.md'), '# L2: Cook\n');
      await mkdir(named(''));
      const compilation = await compile(dir);
      expect(places(compilation)).toEqual([
        'caf\ufffd.md:1:1 unreadable-file',
        'caf\ufffd/:1:1 unreadable-file',
      ]);
      expect(compilation.diagnostics[0]?.message).toBe('Unexpected name, expected one in UTF-8.');
      expect(compilation.framework?.levels.map(({ id }) => id)).toEqual(['l1']);
      await rename(named('.md'), join(dir, 'L2.md'));
      await rmdir(named(''));
      expect(places(await compile(dir))).toEqual([]);
    });
  });

  it('leaves out what the README ignores, and a licence, whatever is wrong with them', async () => {
    const bytes = new Uint8Array([0xff]);
    const files = { ...SOUND, 'README.md': '---\nignore: [notes.md]\n---\n# Bakery\n' };
    expect(places(await compileFiles({ ...files, 'notes.md': bytes, 'LICENSE.md': bytes }))).toEqual([]);
  });

  it('takes what may hold documents outside of all frameworks for a part of the whole', async () => {
    await withFolder({ 'bakers/README.md': '# Bakery\n', 'bakers/L1.md': '# L1: Baker\n' }, async (dir) => {
      expect(findFrameworks(dir)).toEqual(['bakers']);
      await mkdir(join(dir, '..', 'cooks'));
      await writeFile(join(dir, '..', 'cooks', 'L1.md'), '# L1: Cook\n');
      await symlink(join(dir, '..', 'cooks'), join(dir, 'cooks'));
      expect(findFrameworks(dir)).toEqual(['', 'bakers']);
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
