import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { revisionOf } from '../../src/git/revision.ts';
import { withRepository } from './repository.ts';

const isText = (path: string) => path.endsWith('.md');

/** The texts of a folder at a revision, by their paths. */
function textsAt(dir: string, revision: string): Record<string, string> {
  const { files } = revisionOf(dir, revision, isText);
  return Object.fromEntries([...files].map(([path, text]) => [path, Buffer.from(text).toString()]));
}

describe('revisionOf', () => {
  it('reads a folder as it was at a commit, a tag, a branch or a day, and touches nothing', async () => {
    await withRepository(async ({ dir, git, commit }) => {
      const folder = join(dir, 'framework');
      await commit({ 'framework/a.md': 'one', 'framework/data.csv': '1', 'other.md': 'other' });
      git('tag', 'v1');
      git('branch', 'before');
      await commit({ 'framework/a.md': 'two', 'framework/in/b.md': 'more' });
      await writeFile(join(folder, 'a.md'), 'not committed');
      for (const revision of ['HEAD~1', 'v1', 'before', 'v1^{commit}']) {
        expect(textsAt(folder, revision)).toEqual({ 'a.md': 'one' });
      }
      expect(textsAt(folder, 'HEAD')).toEqual({ 'a.md': 'two', 'in/b.md': 'more' });
      expect(textsAt(folder, '2099-01-01')).toEqual(textsAt(folder, 'HEAD'));
      expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe('not committed');
      expect(git('status', '--short')).toBe(' M framework/a.md\n');
    });
  });

  it('reads a folder under the name that it had then, which Git knows or the revision says', async () => {
    await withRepository(async ({ dir, git, commit }) => {
      const text = 'I bake bread every night for the shop.\n';
      await commit({ 'docs/old name/a.md': text, 'other/b.md': 'other' });
      git('tag', 'v1');
      git('switch', '--quiet', '--create', 'move');
      await commit({ 'docs/old name/a.md': undefined, 'docs/levels/a.md': text });
      git('switch', '--quiet', 'main');
      git('merge', '--quiet', '--no-ff', '--message=Merge', 'move');
      await commit({ 'docs/levels/a.md': undefined, 'hr/grün/a.md': text });
      const folder = join(dir, 'hr/grün');
      expect(textsAt(folder, 'HEAD')).toEqual({ 'a.md': text });
      expect(textsAt(folder, 'HEAD~1')).toEqual({ 'a.md': text });
      expect(textsAt(folder, 'v1')).toEqual({ 'a.md': text });
      expect(textsAt(folder, 'v1:other/')).toEqual({ 'b.md': 'other' });
      await commit({ 'hr/grün/a.md': undefined, 'new/c.md': 'all else' });
      expect(textsAt(join(dir, 'new'), 'v1:docs/old name')).toEqual({ 'a.md': text });
      expect(() => textsAt(join(dir, 'new'), 'v1:docs/levels')).toThrow(
        /^There is nothing to read in "docs\/levels" at v1 \(/,
      );
      // gone by now
      expect(textsAt(folder, 'v1')).toEqual({ 'a.md': text });
    });
  });

  it('says what is not there, and what to do', async () => {
    await withRepository(async ({ dir, commit }) => {
      await mkdir(join(dir, 'framework'));
      expect(() => textsAt(join(dir, 'framework'), '2027-03-01')).toThrow(
        / has no commit yet, so there is no history/,
      );
      await commit({ 'other.md': 'other' });
      await commit({ 'framework/a.md': 'one' });
      const folder = join(dir, 'framework');
      expect(() => textsAt(folder, 'HEAD~1')).toThrow(
        /^There is nothing to read in "framework" at HEAD~1 \(\w{10}\), and Git knows of no other name that it had then in .*\. Name/,
      );
      expect(() => textsAt(folder, 'v9')).toThrow(
        /^"v9" is no folder or file, and no revision in .*\. Name a folder, /,
      );
      expect(() => textsAt(folder, '^HEAD')).toThrow(/^"\^HEAD" is no folder or file, and no revision/);
      expect(() => textsAt(folder, '1999-01-01')).toThrow(
        /^There is no commit before 1999-01-01 in .*\. Name a later day \(UTC\)\.$/,
      );
      expect(() => textsAt(folder, '2026-02-31')).toThrow(
        /^There is no day 2026-02-31\. Name one that is in the calendar, such as 2027-03-01\.$/,
      );
      // what looks like an option is none
      expect(() => textsAt(folder, '--help')).toThrow(/^"--help" is no folder or file, and no revision/);
      const clone = join(dir, 'clone');
      execFileSync('git', ['clone', '--quiet', '--depth=1', pathToFileURL(dir).href, clone]);
      const shallow = /shallow clone with only the newest commits\. Run "git fetch --unshallow" first\.$/;
      expect(() => textsAt(join(clone, 'framework'), 'v9')).toThrow(shallow);
      expect(() => textsAt(join(clone, 'elsewhere'), 'HEAD')).toThrow(shallow);
    });
    const outside = await mkdtemp(join(tmpdir(), 'career-levels-no-git-'));
    expect(() => textsAt(outside, 'v1')).toThrow(/^"v1" is no folder or file\. .* is in no Git repository/);
    await rm(outside, { recursive: true });
  });

  it('asks whether the tag or the branch of one name is meant, unless they are at one commit', async () => {
    await withRepository(async ({ dir, git, commit }) => {
      const folder = join(dir, 'framework');
      await commit({ 'framework/a.md': 'one' });
      git('tag', 'v1');
      await commit({ 'framework/a.md': 'two' });
      git('branch', 'v1', 'HEAD~1');
      expect(textsAt(folder, 'v1')).toEqual({ 'a.md': 'one' });
      git('branch', '--force', 'v1', 'HEAD');
      for (const revision of ['v1', 'v1^{commit}', 'v1~0', 'v1:framework'])
        expect(() => textsAt(folder, revision)).toThrow(
          `"v1" is both a tag and a branch in ${dir}. Write "tags/v1" or "heads/v1".`,
        );
      expect(textsAt(folder, 'tags/v1')).toEqual({ 'a.md': 'one' });
      expect(textsAt(folder, 'heads/v1')).toEqual({ 'a.md': 'two' });
    });
  });

  it('reads the repository of the folder in a hook, where Git names one without its folder', async () => {
    await withRepository(async ({ dir, commit }) => {
      await commit({ 'framework/a.md': 'one', 'b.md': 'other' });
      for (const named of [join(dir, '.git'), '.git']) {
        vi.stubEnv('GIT_DIR', named);
        try {
          expect(textsAt(join(dir, 'framework'), 'HEAD')).toEqual({ 'a.md': 'one' });
        } finally {
          vi.unstubAllEnvs();
        }
      }
    });
  });

  it('runs no hook and no filter of the repository', async () => {
    await withRepository(async ({ dir, git, commit }) => {
      await commit({ 'framework/a.md': 'one', '.gitattributes': '*.md filter=shout diff=shout\n' });
      const proof = join(dir, 'ran');
      const script = join(dir, 'script');
      await writeFile(script, `#!/bin/sh\ntouch ${proof}\ncat\n`);
      await chmod(script, 0o755);
      for (const hook of ['post-checkout', 'reference-transaction', 'post-index-change'])
        await writeFile(join(dir, '.git/hooks', hook), `#!/bin/sh\ntouch ${proof}\n`, { mode: 0o755 });
      for (const key of ['filter.shout.smudge', 'diff.shout.textconv', 'core.fsmonitor'])
        git('config', key, script);
      expect(textsAt(join(dir, 'framework'), 'HEAD')).toEqual({ 'a.md': 'one' });
      await expect(readFile(proof)).rejects.toThrow('ENOENT');
    });
  });
});
