import { spawnSync } from 'node:child_process';
import { chmod, lstat, mkdir, readdir, readFile, rename, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointAt } from '../../../src/compiler/document/tree/points.ts';
import { compile } from '../../../src/compiler/index.ts';
import { applyFixes } from '../../../src/compiler/project/apply-fixes.ts';
import { fixProject } from '../../../src/compiler/project/fix.ts';
import { fixFile } from '../../../src/compiler/project/fix-file.ts';
import { openProject } from '../../../src/compiler/project/project.ts';
import { places, withFolder } from '../folder.ts';

function fix(dir: string) {
  return fixProject(openProject(dir), dir);
}

/** Gives the files of a folder after they were mended, what was mended and what is left. */
function fixing(files: Readonly<Record<string, string>>) {
  return withFolder(files, async (dir) => {
    const mended = fix(dir);
    const names = await readdir(dir);
    const texts = await Promise.all(names.map((name) => readFile(join(dir, name), 'utf8')));
    expect([...fix(dir)]).toEqual([]);
    return {
      files: Object.fromEntries(names.map((name, index) => [name, texts[index]])),
      mended: Object.fromEntries(mended),
      left: places(await compile(dir)),
    };
  });
}

describe('mending a folder', () => {
  it('changes what is wrong and leaves every other byte as it is', async () => {
    const { files, mended, left } = await fixing({
      'README.md':
        '\ufeff---\r\nlocale: en-GB  \r\n---\r\n# Bakery  \r\n\r\n## Levels\r\n\r\n1) [L3: Chef](./L3.md)  \r\n2) [L1: Baker](./l1.md)\t\r\n3) [L2: Cook](L2.md)',
      'L1.md':
        '\ufeff# L1: Baker\r\n\r\n####   Bread ####  \r\n\r\n* I bake  \r\nbread.\r\n\r\n\r\n\r\n### Impact\r\n\r\n* I bake rolls',
      'L2.md': '# L2: Cook\r\rSee [the first](README.md#LEVELS).\r\r# Soup\r\r- I cook',
      'L3.md': '# L3: Chef\n\n## Shop\n\n- I run the shop\n',
    });
    expect(files).toEqual({
      'README.md':
        '\ufeff---\r\nlocale: en-GB  \r\n---\r\n# Bakery  \r\n\r\n## Levels\r\n\r\n1) [L1: Baker](./L1.md)  \r\n2) [L2: Cook](L2.md)\t\r\n3) [L3: Chef](./L3.md)',
      'L1.md':
        '\ufeff# L1: Baker\r\n\r\n##   Bread ####  \r\n\r\n* I bake  \r\nbread.\r\n\r\n\r\n\r\n## Impact\r\n\r\n* I bake rolls',
      'L2.md': '# L2: Cook\r\rSee [the first](README.md#levels).\r\r## Soup\r\r- I cook',
      'L3.md': '# L3: Chef\n\n## Shop\n\n- I run the shop\n',
    });
    expect(mended).toEqual({ 'README.md': 2, 'L1.md': 2, 'L2.md': 2 });
    expect(left).toEqual([]);
  });

  it.each([
    ['[l1.md](l1.md "l1.md")', '[l1.md](L1.md "l1.md")'],
    ['[a **b**](<l1.md>)', '[a **b**](<L1.md>)'],
    ['[a](./l1.md?x=1#BREAD)', '[a](./L1.md?x=1#bread)'],
    ['[a][x] and [b][x]\n\n[x]:\n  l1.md', '[a][x] and [b][x]\n\n[x]:\n  L1.md'],
  ])('mends the letter case in %j', async (found, mended) => {
    const { files } = await fixing({
      'README.md': `# Bakery\n\n${found}\n`,
      'L1.md': '# L1: Baker\n\n## Bread\n\n- I bake.\n',
    });
    expect(files['README.md']).toBe(`# Bakery\n\n${mended}\n`);
  });

  it('gives bullets the signs and spaces that they have lost', async () => {
    const { files, mended, left } = await fixing({
      'README.md': '# Bakery\n\n- [L1: Baker](L1.md)\n',
      'L1.md':
        '# L1: Baker\n\n## Bread\n\n* I bake.\nI sell.\nI greet.\n* I sweep.\n  1. I know brooms.\n  I know dust.\n* I rest.\r\n*I sleep.\n',
    });
    expect(files['L1.md']).toBe(
      '# L1: Baker\n\n## Bread\n\n* I bake.\n* I sell.\n* I greet.\n* I sweep.\n  1. I know brooms.\n  1. I know dust.\n* I rest.\r\n* I sleep.\n',
    );
    expect(mended).toEqual({ 'L1.md': 4 });
    expect(left).toEqual([]);
  });

  it('leaves to the author what is not plain', async () => {
    const files = {
      'README.md': '# Bakery\n\n- [L1.0: Apprentice](L1.0.md)\n- [L3: Chef](L3.md)\n- [L2: Cook](L2.md)\n',
      'L1.0.md': '# L1.0: Apprentice\n\n> I [bake](%6C2.md).\n',
      'L2.md': '# L2: Cook\n\nRolls\n=====\n\n- I bake.\n',
      'L3.md': '# L3: Chef\n',
    };
    expect(await fixing(files)).toEqual({
      files,
      mended: {},
      left: ['L1.0.md:3:5 link-case', 'L2.md:3:1 heading-depth', 'README.md:5:3 index-order'],
    });
  });

  it('keeps permissions, and links within the folder', async () => {
    const level = '# L1: Baker\n\n### Bread\n\n- I bake.\n';
    await withFolder({ 'README.md': '# Bakery\n', 'L1.md': level }, async (dir) => {
      await mkdir(join(dir, 'real'));
      await rename(join(dir, 'L1.md'), join(dir, 'real', 'baker.md'));
      await symlink(join('real', 'baker.md'), join(dir, 'L1.md'));
      await chmod(join(dir, 'real', 'baker.md'), 0o600);
      expect([...fix(dir)]).toEqual([['L1.md', 1]]);
      expect((await lstat(join(dir, 'L1.md'))).isSymbolicLink()).toBe(true);
      expect((await stat(join(dir, 'real', 'baker.md'))).mode & 0o777).toBe(0o600);
      expect(await readFile(join(dir, 'L1.md'), 'utf8')).toBe(level.replace('###', '##'));
      expect(await readdir(join(dir, 'real'))).toEqual(['baker.md']);
    });
  });

  it('removes what a run that was stopped had left beside the file', async () => {
    await withFolder({ 'L1.md': '# L1: Baker\n\n### Bread\n\n- I bake.\n' }, async (dir) => {
      const gone = spawnSync(process.execPath, ['--version']).pid;
      await writeFile(join(dir, `.L1.md.career-levels-${gone}-x1.tmp`), '# L1');
      expect([...fix(dir)]).toEqual([['L1.md', 1]]);
      expect(await readdir(dir)).toEqual(['L1.md']);
    });
  });

  it('does not write over what somebody wrote meanwhile', async () => {
    await withFolder({ 'L1.md': '# L1: Baker\n\n### Bread\n' }, async (dir) => {
      const { diagnostics, sources } = await compile(dir);
      const fixes = diagnostics.flatMap(({ fix }) => fix ?? []);
      expect(fixes).toHaveLength(1);
      const saved = '# L1: Baker\n\n### Rolls\n';
      await writeFile(join(dir, 'L1.md'), saved);
      expect(fixFile(dir, 'L1.md', fixes, sources.get('L1.md'))).toBe(0);
      expect(await readFile(join(dir, 'L1.md'), 'utf8')).toBe(saved);
    });
  });

  it('never follows a link out of the folder', async () => {
    await withFolder({ 'README.md': '# Bakery\n' }, async (dir) => {
      const outside = join(dir, '..', 'outside.md');
      await writeFile(outside, '# L1: Baker\n\n### Bread\n');
      await symlink(outside, join(dir, 'L1.md'));
      const edit = { start: { line: 3, column: 1 }, end: { line: 3, column: 4 }, text: '##' };
      expect(() => fixFile(dir, 'L1.md', [{ edits: [edit] }], '# L1: Baker\n\n### Bread\n')).toThrow(
        'leads out of',
      );
      expect([...fix(dir)]).toEqual([]);
      expect(await readFile(outside, 'utf8')).toBe('# L1: Baker\n\n### Bread\n');
    });
  });
});

const words = fc.string({ unit: fc.constantFrom('a', 'é', '🥐', ' ', '#', '\t') });
const kept = fc
  .array(fc.constantFrom('a', ' ', '🥐', '\n', '\r\n', '\rx', '\n\n'))
  .map((parts) => parts.join(''));
const pieces = fc.array(fc.record({ kept, old: words, new: words }));

describe('edits', () => {
  it('change their own stretches and nothing else, however lines end', () => {
    fc.assert(
      fc.property(fc.boolean(), pieces, kept, (hasMark, pieces, rest) => {
        const mark = hasMark ? '\ufeff' : '';
        const fixes: Parameters<typeof applyFixes>[1][number][] = [];
        let text = mark;
        let expected = mark;
        const here = () => {
          const seen = text.slice(mark.length).replace(/\r\n?/g, '\n');
          return pointAt(seen, seen.length);
        };
        for (const piece of pieces) {
          text += piece.kept;
          const start = here();
          text += piece.old;
          fixes.push({ edits: [{ start, end: here(), text: piece.new }] });
          expected += piece.kept + piece.new;
        }
        const result = applyFixes(text + rest, fixes);
        expect(result).toEqual({ text: expected + rest, count: pieces.length });
      }),
    );
  });

  it('are left out as a whole where one of them overlaps an earlier one', () => {
    const edit = (from: number, to: number, text: string) => ({
      start: { line: 1, column: from },
      end: { line: 1, column: to },
      text,
    });
    const fixes = [{ edits: [edit(1, 3, 'x')] }, { edits: [edit(2, 4, 'y'), edit(5, 6, 'z')] }];
    expect(applyFixes('abcdef', fixes)).toEqual({ text: 'xcdef', count: 1 });
  });
});
