import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withFolder } from '../compiler/folder.ts';
import { withRepository } from '../git/repository.ts';
import { runIn } from './run-in.ts';

const README = '# Bakery\n\n## Levels\n\n- [L1: Baker](./L1.md)\n';
const LEVEL = '# L1: Baker\n\n> I bake.\n\n## Bread\n\n- I bake bread\n- I sell bread\n';
const FILES = { 'framework/README.md': README, 'framework/L1.md': LEVEL };

const BUILD = ['build', '--format', 'json'];

it('puts the last change of each level and expectation into the data', async () => {
  await withRepository(async ({ dir, git, commit }) => {
    await commit(FILES);
    const first = git('rev-parse', 'HEAD').slice(0, 10);
    await commit({ 'framework/L1.md': LEVEL.replace('sell', 'give') });
    const last = git('rev-parse', 'HEAD').slice(0, 10);
    await commit({ 'other.txt': 'no part of it' });
    const day = git('log', '-1', '--format=%cI').slice(0, 10);
    const built = await runIn(dir, [...BUILD, '--history']);
    expect([built.code, built.stderr]).toEqual([0, '']);
    const { levels } = JSON.parse(built.stdout);
    expect(levels).toMatchObject([
      {
        lastChange: { day, revision: last },
        sections: [
          {
            expectations: [{ lastChange: { day, revision: first } }, { lastChange: { day, revision: last } }],
          },
        ],
      },
    ]);
    git('clone', '--quiet', '.', 'clone');
    expect(await runIn(join(dir, 'clone'), [...BUILD, '--history'])).toEqual(built);
    expect((await runIn(dir, BUILD)).stdout).not.toContain('lastChange');
  });
});

it('says what is not committed, and leaves it without a last change', async () => {
  await withRepository(async ({ dir, commit }) => {
    await commit(FILES);
    await writeFile(join(dir, 'framework/L1.md'), `${LEVEL}- I count\n`);
    const { stdout, stderr, code } = await runIn(dir, [...BUILD, '--history']);
    expect(code).toBe(0);
    expect(stderr).toBe(
      'framework: of 4 levels and expectations, 2 have words that are not committed, so no last change is known.\n',
    );
    expect(stdout.match(/"lastChange"/g)).toHaveLength(2);
  });
});

it('builds without a history where there is none to be read, and says why', async () => {
  const without = async (dir: string) => {
    const { stdout, stderr, code } = await runIn(dir, [...BUILD, '--history']);
    expect([code, stdout]).toEqual([0, (await runIn(dir, BUILD)).stdout]);
    return stderr;
  };
  await withFolder({ 'README.md': README, 'L1.md': LEVEL }, async (dir) => {
    expect(await without(join(dir, '..'))).toMatch(
      /^framework: no last change is known\. .* is in no Git repository, so there is no history to read\.\n$/,
    );
  });
  await withRepository(async ({ dir, git, commit }) => {
    await commit(FILES);
    await commit({ 'framework/L1.md': `${LEVEL}- I count\n` });
    git('clone', '--quiet', '--depth=1', `file://${dir}`, 'clone');
    expect(await without(join(dir, 'clone'))).toMatch(
      /^framework: no last change is known\. .* is a shallow clone, which has only the newest commits\. Run "git fetch --unshallow" first\.\n$/,
    );
  });
});
