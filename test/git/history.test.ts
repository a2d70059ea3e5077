import { execFileSync } from 'node:child_process';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { historyOf } from '../../src/git/history.ts';
import { withFolder } from '../compiler/folder.ts';
import { withRepository } from './repository.ts';

/** The texts of a folder at each commit. */
function textsOf(dir: string) {
  return historyOf(dir, (path) => path.endsWith('.md')).map(({ files }) =>
    Object.fromEntries([...files].map(([path, text]) => [path, Buffer.from(text).toString()])),
  );
}

describe('the history of a folder', () => {
  it('has its files at each commit that changed it, the oldest first', async () => {
    await withRepository(async ({ dir, commit }) => {
      await commit({
        'levels/L1.md': '# L1\n',
        'levels/deep/L2.md': '# L2 ü\n',
        'other/L3.md': 'no',
        'levels/a.txt': 'no',
      });
      await commit({ 'other/L3.md': 'still not' });
      await commit({ 'levels/L1.md': '', 'levels/deep/L2.md': undefined, 'levels/*.md': 'a name' });
      expect(textsOf(join(dir, 'levels'))).toEqual([
        { 'L1.md': '# L1\n', 'deep/L2.md': '# L2 ü\n' },
        { 'L1.md': '', '*.md': 'a name' },
      ]);
      expect(textsOf(dir).at(-1)).toEqual({
        'levels/L1.md': '',
        'levels/*.md': 'a name',
        'other/L3.md': 'still not',
      });
    });
  });

  it('goes on where the folder had another name', async () => {
    await withRepository(async ({ dir, git, commit }) => {
      await commit({ 'docs/L1.md': '# L1: Baker\n\n- I bake.\n', 'docs/L2.md': '# L2: Cook\n\n- I cook.\n' });
      await mkdir(join(dir, 'hr'));
      await rename(join(dir, 'docs'), join(dir, 'hr', 'levels'));
      git('add', '--all');
      git('commit', '--quiet', '--message=Move');
      await commit({ 'hr/levels/L1.md': '# L1: Baker\n' });
      expect(textsOf(join(dir, 'hr', 'levels')).map((files) => files['L1.md'])).toEqual([
        '# L1: Baker\n\n- I bake.\n',
        '# L1: Baker\n\n- I bake.\n',
        '# L1: Baker\n',
      ]);
    });
  });

  it('begins with the folder where a single file came from elsewhere', async () => {
    await withRepository(async ({ dir, commit }) => {
      const baker = '# L1: Baker\n\n- I bake bread every night for the shop.\n';
      await commit({ 'docs/L1.md': baker, 'docs/other.md': 'no' });
      await commit({
        'docs/L1.md': undefined,
        'levels/L1.md': baker,
        'levels/L2.md': '# L2: Cook\n',
        'levels/README.md': '# Bakery\n',
      });
      expect(textsOf(join(dir, 'levels')).map((files) => Object.keys(files))).toEqual([
        ['L1.md', 'L2.md', 'README.md'],
      ]);
    });
  });

  it('takes a merge for one commit', async () => {
    await withRepository(async ({ dir, git, commit }) => {
      await commit({ 'L1.md': '1' });
      git('switch', '--quiet', '--create', 'other');
      await commit({ 'L1.md': '2' });
      await commit({ 'L1.md': '3' });
      git('switch', '--quiet', 'main');
      git('merge', '--quiet', '--no-ff', '--message=Merge', 'other');
      expect(textsOf(dir)).toEqual([{ 'L1.md': '1' }, { 'L1.md': '3' }]);
    });
  });

  it('says plainly what it lacks', async () => {
    await withFolder({ 'L1.md': '' }, async (dir) => {
      expect(() => textsOf(dir)).toThrow('is in no Git repository');
    });
    await withRepository(async ({ dir, git, commit }) => {
      expect(() => textsOf(dir)).toThrow('has no commit yet');
      await commit({ 'L1.md': '1' });
      await commit({ 'L1.md': '2' });
      git('clone', '--quiet', '--depth=1', `file://${dir}`, 'shallow');
      expect(() => textsOf(join(dir, 'shallow'))).toThrow('Run "git fetch --unshallow" first.');
    });
    const script =
      "import('vite').then(({ runnerImport }) => runnerImport('./src/git/history.ts')).then(({ module }) => module.historyOf('.', () => true)).catch(({ message }) => console.log(message))";
    const said = execFileSync(process.execPath, ['--eval', script], { env: { PATH: '' }, encoding: 'utf8' });
    expect(said).toBe('There is no git command. Install Git, or leave out what reads its history.\n');
  });
});
