import { readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastChangesOf } from '../../src/git/last-changes.ts';
import { type Repository, withRepository } from './repository.ts';

/** Commits on a day of 2030, by its number. */
function commits({ git, commit }: Repository) {
  return async (day: number, files: Parameters<Repository['commit']>[0]) => {
    process.env.GIT_COMMITTER_DATE = `2030-01-${String(day).padStart(2, '0')}T23:30:00-09:00`;
    try {
      await commit(files);
    } finally {
      delete process.env.GIT_COMMITTER_DATE;
    }
    return git('rev-parse', 'HEAD').slice(0, 10);
  };
}

/** The days on which the lines with words in a file last changed, beside them. */
function daysOf(dir: string, path: string): string[] {
  const said = readFileSync(join(dir, path), 'utf8')
    .split('\n')
    .flatMap((text, place) => (text.trim() === '' ? [] : [{ text, line: place + 1 }]));
  const texts = said.map(({ line }) => ({ lines: new Map([[path, [line]]]), isWhole: false }));
  const changes = lastChangesOf(dir, texts);
  return said.map(({ text }, place) => `${changes[place]?.day.slice(-2) ?? '–'} ${text}`);
}

/** The day on which a file as a whole last changed. */
function dayOfFile(dir: string, path: string): string | undefined {
  const count = readFileSync(join(dir, path), 'utf8').split('\n').length - 1;
  const lines = Array.from({ length: count }, (_, place) => place + 1);
  return lastChangesOf(dir, [{ lines: new Map([[path, lines]]), isWhole: true }])[0]?.day.slice(-2);
}

describe('the last change', () => {
  it('is that of the words: not of their place, their spaces or their line breaks', async () => {
    await withRepository(async (repository) => {
      const commit = commits(repository);
      const { dir } = repository;
      const first = await commit(1, {
        'L1.md': '# L1\n\n- I bake\n- I sell bread\n  to all\n- I count\n- I rest\n',
      });
      expect(lastChangesOf(dir, [{ lines: new Map([['L1.md', [3]]]), isWhole: false }])).toEqual([
        { day: '2030-01-01', revision: first },
      ]);
      await commit(2, { 'L1.md': '# L1\n\n- I bake rye\n- I sell bread\n  to all\n- I count\n- I rest\n' });
      await commit(3, {
        'L1.md': '# L1\n\n* I count\n  - I bake rye\n- I sell bread\n  to all\n\n- I rest\n',
      });
      await commit(4, { 'L1.md': '# L1\n\n* I count\n- I bake rye\n- I sell\n  bread to all\n\n- I rest\n' });
      expect(daysOf(dir, 'L1.md')).toEqual([
        '01 # L1',
        '03 * I count',
        '02 - I bake rye',
        '01 - I sell',
        '01   bread to all',
        '01 - I rest',
      ]);
    });
  });

  it('of a whole is also that of what was removed from it, and not of what moved within', async () => {
    await withRepository(async (repository) => {
      const commit = commits(repository);
      const { dir } = repository;
      await commit(1, { 'L1.md': '# L1\n\n- I bake\n- I sell\n- I count\n' });
      await commit(2, { 'L1.md': '# L1\n\n- I bake\n- I count\n' });
      await commit(3, { 'L1.md': '# L1\n\n- I count\n\n- I bake\n' });
      expect(dayOfFile(dir, 'L1.md')).toBe('02');
    });
  });

  it('is known through new names of files and folders, and through merges', async () => {
    await withRepository(async (repository) => {
      const commit = commits(repository);
      const { dir, git } = repository;
      await commit(1, {
        'docs/ü "1".md': '# L1\n\n- I bake\n- I sell\n',
        'docs/L2.md': '# L2\n\n- I cook\n',
        'a.md': 'a\n',
      });
      await mkdir(join(dir, 'hr'));
      await rename(join(dir, 'docs'), join(dir, 'hr', 'levels'));
      await commit(2, {});
      await rename(join(dir, 'hr/levels/ü "1".md'), join(dir, 'hr/levels/L 1.md'));
      await commit(3, {});
      git('checkout', '--quiet', '-b', 'edit');
      await commit(4, { 'hr/levels/L 1.md': '# L1\n\n- I bake\n- I sell rye\n' });
      git('checkout', '--quiet', 'main');
      await commit(5, { 'hr/levels/L2.md': '# L2\n\n- I cook rye\n' });
      process.env.GIT_COMMITTER_DATE = '2030-01-06T00:00:00Z';
      git('merge', '--quiet', '--no-edit', 'edit');
      delete process.env.GIT_COMMITTER_DATE;
      expect(daysOf(join(dir, 'hr/levels'), 'L 1.md')).toEqual(['01 # L1', '01 - I bake', '06 - I sell rye']);
      expect(daysOf(join(dir, 'hr/levels'), 'L2.md')).toEqual(['01 # L2', '05 - I cook rye']);
    });
  });

  it('is not known of what is not committed, and says why there is none', async () => {
    await withRepository(async (repository) => {
      const commit = commits(repository);
      const { dir, git } = repository;
      const texts = [{ lines: new Map([['L1.md', [1]]]), isWhole: false }];
      expect(() => lastChangesOf(dir, texts)).toThrow(/has no commit yet/);
      await commit(1, { 'L1.md': '# L1\n\n- I bake\n- I sell\n' });
      await commit(2, { 'L1.md': '# L1\n\n- I bake\n- I sell it\n' });
      await writeFile(join(dir, 'L1.md'), '# L1\r\n\r\n- I cool\r\n- I bake\r\n- I sell it\r\n- I count');
      await writeFile(join(dir, 'L2.md'), '# L2\n');
      expect(daysOf(dir, 'L1.md')).toEqual([
        '01 # L1\r',
        '– - I cool\r',
        '01 - I bake\r',
        '02 - I sell it\r',
        '– - I count',
      ]);
      expect(daysOf(dir, 'L2.md')).toEqual(['– # L2']);
      git('clone', '--quiet', '--depth=1', `file://${dir}`, 'clone');
      expect(() => lastChangesOf(join(dir, 'clone'), texts)).toThrow(
        /is a shallow clone, .* "git fetch --unshallow"/,
      );
    });
  });

  it('is found without running what a repository or its user names', async () => {
    await withRepository(async (repository) => {
      const commit = commits(repository);
      const { dir, git } = repository;
      await commit(1, { 'L1.md': '# L1\n', '.gitattributes': '*.md diff=own -diff\n*.md diff=own\n' });
      await commit(2, { 'L1.md': '# L1\n- I bake\n' });
      const touch = `touch ${join(dir, 'ran')}; cat`;
      for (const key of [
        'diff.own.textconv',
        'diff.own.command',
        'diff.external',
        'core.fsmonitor',
        'core.pager',
      ])
        git('config', key, touch);
      for (const [key, value] of [
        ['diff.noprefix', 'true'],
        ['color.ui', 'always'],
        ['log.showSignature', 'true'],
        ['diff.mnemonicPrefix', 'true'],
      ])
        git('config', key ?? '', value ?? '');
      await writeFile(join(dir, 'L1.md'), '# L1\n- I bake\n- I sell\n');
      expect(daysOf(dir, 'L1.md')).toEqual(['01 # L1', '02 - I bake', '– - I sell']);
      expect(() => readFileSync(join(dir, 'ran'))).toThrow(/ENOENT/);
    });
  });

  it('of a line of its own words is that with which they came', async () => {
    const words = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 12 });
    const revisions = fc.array(words, { minLength: 2, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(revisions, async (history) => {
        await withRepository(async (repository) => {
          const commit = commits(repository);
          const since = new Map<number, number>();
          for (const [place, numbers] of history.entries()) {
            for (const known of since.keys()) if (!numbers.includes(known)) since.delete(known);
            for (const number of numbers) if (!since.has(number)) since.set(number, place + 1);
            await commit(place + 1, {
              'a.md': numbers.map((each) => `- n${each} words\n`).join(''),
              other: `${place}`,
            });
          }
          expect(daysOf(repository.dir, 'a.md')).toEqual(
            (history.at(-1) ?? []).map((each) => `0${since.get(each)} - n${each} words`),
          );
        });
      }),
      { numRuns: 8 },
    );
  });
});
