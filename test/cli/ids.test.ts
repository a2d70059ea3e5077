import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withFolder } from '../compiler/folder.ts';
import { withRepository } from '../git/repository.ts';
import { runIn } from './run-in.ts';

const README = '# Bakery\n\n## Levels\n\n- [L1: Baker](./L1.md)\n';

const level = (...expectations: string[]) =>
  `# L1: Baker\n\n> I bake.\n\n## Bread\n\n${expectations.map((each) => `- ${each}\n`).join('')}`;

const ROLLS = 'I bake rolls for the shop.';
const CAKES = 'I bake cakes for the shop.';
const BUNS = 'I bake buns for the shop.';

/** The ids of the expectations that a build gives. */
async function idsOf(cwd: string, dir = 'framework'): Promise<string[]> {
  const { stdout, stderr, code } = await runIn(cwd, ['build', dir, '--format', 'json']);
  expect([code, stderr.match(/ error /)]).toEqual([0, null]);
  const { levels } = JSON.parse(stdout);
  return levels[0].sections[0].expectations.map(({ id }: { id: string }) => id);
}

/** Runs `use` with a framework of one level, with its lock and its text at hand. */
async function inBakery(
  files: Readonly<Record<string, string>>,
  use: (bakery: {
    cwd: string;
    ids: (...options: string[]) => ReturnType<typeof runIn>;
    save: (...expectations: string[]) => Promise<void>;
    lock: () => Promise<string | undefined>;
  }) => Promise<void>,
) {
  await withFolder({ 'README.md': README, ...files }, async (dir) => {
    const cwd = join(dir, '..');
    await use({
      cwd,
      ids: (...options) => runIn(cwd, ['ids', ...options]),
      save: (...expectations) => writeFile(join(dir, 'L1.md'), level(...expectations)),
      lock: () => readFile(join(dir, 'ids.lock'), 'utf8').catch(() => undefined),
    });
  });
}

describe('career-levels ids', () => {
  it('takes a lock that Git or an editor gave other line ends and a byte-order mark for the same', async () => {
    await inBakery({ 'L1.md': level('I bake bread.', 'I clean the oven.') }, async ({ cwd, ids, lock }) => {
      await ids('--write');
      const saved = `\ufeff${(await lock())?.replaceAll('\n', '\r\n')}`;
      await writeFile(join(cwd, 'framework/ids.lock'), saved);
      expect(await ids('--write')).toEqual({
        code: 0,
        stdout: 'framework/ids.lock, up to date: 2 expectations\n',
        stderr: '',
      });
      expect(await lock()).toBe(saved);
    });
  });

  it('keeps an id when the words change, from the first lock on', async () => {
    await inBakery(
      { 'L1.md': level('I bake bread.', 'I clean the oven.') },
      async ({ cwd, ids, save, lock }) => {
        expect(await ids()).toEqual({
          code: 0,
          stdout: 'framework/ids.lock, not written: 2 expectations\n--write writes it.\n',
          stderr: '',
        });
        expect(await lock()).toBeUndefined();
        expect((await ids('--write')).stdout).toBe('framework/ids.lock, written: 2 expectations\n');
        expect(await lock()).toContain('\nl1/bread#i-bake-bread - I bake bread.\n');
        expect((await ids('--write')).stdout).toBe('framework/ids.lock, up to date: 2 expectations\n');

        await save('I bake bread and rolls at night.', 'I clean the oven.');
        expect(await idsOf(cwd)).toEqual(['i-bake-bread', 'i-clean-the-oven']);
        await save('I bake bread and rolls at night.', 'I clean the oven and the shop.', 'I count.');
        expect((await ids('--write')).stdout).toBe(
          `framework/ids.lock, written: 3 expectations, 2 reworded, 1 new
  reworded l1#i-bake-bread: I bake bread. → I bake bread and rolls at night.
  reworded l1#i-clean-the-oven: I clean the oven. → I clean the oven and the shop.
  new l1#i-count: I count.
`,
        );
        await save('I clean the oven and the shop.', 'I count.');
        expect((await ids('--write')).stdout).toContain('1 gone\n  gone l1#i-bake-bread: I bake');
        await save('I bake bread.', 'I clean the oven and the shop.');
        expect(await idsOf(cwd)).toEqual(['i-bake-bread-2', 'i-clean-the-oven']);
      },
    );
  });

  it('asks where nobody but the author knows, and takes each of its answers', async () => {
    await inBakery({ 'L1.md': level('I clean.', ROLLS, CAKES) }, async ({ cwd, ids, save, lock }) => {
      await ids('--write');
      const before = (await lock()) ?? '';
      await save(BUNS, 'I clean.');
      const { code, stdout, stderr } = await ids('--write');
      expect(code).toBe(1);
      expect(stdout).toMatch(/^framework\/ids\.lock, not written: .*\n/);
      expect(stdout).toContain('1 question is open. Answer as said above, or add --as-new');
      expect(stderr).toContain('framework/L1.md:7:1 warning doubtful-id\n');
      expect(await lock()).toBe(before);

      const answers = [...stderr.matchAll(/"(l1\/bread#\S+ .*?)"/g)].map(([, line = '']) => line);
      expect(answers).toHaveLength(3);
      for (const answer of answers) {
        await writeFile(join(cwd, 'framework', 'ids.lock'), `${before}${answer}\n`);
        expect((await ids()).stderr).toBe('');
        expect((await idsOf(cwd))[0]).toBe(/#(\S+)/.exec(answer)?.[1]);
      }

      await writeFile(join(cwd, 'framework', 'ids.lock'), before);
      expect((await ids('--write', '--as-new')).code).toBe(0);
      expect((await ids()).stderr).toBe('');
      expect((await idsOf(cwd))[0]).toBe('i-bake-buns-for-the-shop');
    });
  });

  it('shows a long text to the end, where it was changed', async () => {
    const long = `I bake ${'bread and rolls and '.repeat(6)}cakes`;
    await inBakery({ 'L1.md': level(`${long}.`) }, async ({ ids, save }) => {
      await ids('--write');
      await save(`${long} for the town.`);
      expect((await ids()).stdout).toContain(`: ${long}. → ${long} for the town.\n`);
    });
  });

  it('writes nothing where a line cannot be read', async () => {
    await inBakery({ 'L1.md': level('I bake.'), 'ids.lock': '# ids\nbread\n' }, async ({ ids, lock }) => {
      const { code, stdout, stderr } = await ids('--write');
      expect({ code, stdout }).toEqual({ code: 1, stdout: 'Nothing was written. Fix the errors first.\n' });
      expect(stderr).toContain('framework/ids.lock:2:1 error broken-lock\n');
      expect(await lock()).toBe('# ids\nbread\n');
    });
  });

  describe('after two people have changed the same sentence', () => {
    const levels = (text: string) => ({ 'framework/L1.md': level(text, 'I clean the oven.') });

    /** Merges a branch into another; both have other words for the first expectation, and a lock that knows them. */
    async function inMerge(
      attributes: Readonly<Record<string, string>>,
      use: (dir: string, ids: (...options: string[]) => ReturnType<typeof runIn>) => Promise<void>,
    ) {
      await withRepository(async ({ dir, git, commit }) => {
        const ids = (...options: string[]) => runIn(dir, ['ids', ...options]);
        const save = async (files: Readonly<Record<string, string>>) => {
          await commit(files);
          expect((await ids('--write')).code).toBe(0);
          await commit({});
        };
        await save({ ...attributes, 'framework/README.md': README, ...levels('I bake bread.') });
        git('switch', '--quiet', '--create', 'night');
        await save(levels('I bake bread at night.'));
        git('switch', '--quiet', 'main');
        await save(levels('I bake good bread.'));
        expect(() => git('merge', 'night')).toThrow();
        await use(dir, ids);
      });
    }

    it('names the marks of Git in every file, writes nothing, and keeps the ids once they are gone', async () => {
      await inMerge({}, async (dir, ids) => {
        const [text, lock] = [join(dir, 'framework/L1.md'), join(dir, 'framework/ids.lock')];
        const [marked, sides] = [await readFile(text, 'utf8'), await readFile(lock, 'utf8')];
        const { code, stdout, stderr } = await ids('--write');
        expect({ code, stdout }).toEqual({ code: 1, stdout: 'Nothing was written. Fix the errors first.\n' });
        expect(stderr).toContain(
          'framework/L1.md:7:1 error merge-conflict\nUnexpected marks of a merge on lines 7 and 11, expected',
        );
        expect(stderr).toContain(
          'framework/ids.lock:2:1: Unexpected marks of a merge on lines 2 and 6, expected the text of one side. Remove the marks, with the "=======" between them, and keep the lines of both sides.',
        );
        expect(await readFile(lock, 'utf8')).toBe(sides);

        await writeFile(text, marked.replace(/^<{7}.*\n|^={7}\n.*\n>{7}.*\n/gm, ''));
        await writeFile(lock, sides.replace(/^[<=>]{7}.*\n/gm, ''));
        expect(await idsOf(dir)).toEqual(['i-bake-bread', 'i-clean-the-oven']);
        expect(await ids('--write')).toEqual({
          code: 0,
          stdout: 'framework/ids.lock, written: 2 expectations\n',
          stderr: '',
        });
        expect(await readFile(lock, 'utf8')).not.toContain('night');
      });
    });

    it('reads the lock in which Git has kept both sides, where it is told to', async () => {
      await inMerge({ '.gitattributes': 'ids.lock merge=union\n' }, async (dir, ids) => {
        const lock = await readFile(join(dir, 'framework/ids.lock'), 'utf8');
        expect(lock.match(/^l1\/bread#i-bake-bread - .*$/gm)).toEqual([
          'l1/bread#i-bake-bread - I bake good bread.',
          'l1/bread#i-bake-bread - I bake bread at night.',
        ]);
        for (const kept of ['I bake good bread.', 'I bake bread at night.']) {
          await writeFile(join(dir, 'framework/L1.md'), level(kept, 'I clean the oven.'));
          expect((await ids()).stdout).toContain('ids.lock, not written: 2 expectations\n--write');
          expect(await idsOf(dir)).toEqual(['i-bake-bread', 'i-clean-the-oven']);
        }
      });
    });
  });

  it('makes the lock from the history, as if it had been written at every commit', async () => {
    await withRepository(async ({ dir, commit }) => {
      await commit({
        'levels/README.md': README,
        'levels/L1.md': level('I bake bread.', 'I clean the oven.'),
      });
      await commit({ 'levels/L1.md': level('I bake bread and rolls.', 'I clean the oven.') });
      await commit({ 'levels/L1.md': level('I bake rolls and bread at night.', 'I clean the oven.') });
      expect(await idsOf(dir, 'levels')).toEqual(['i-bake-rolls-and-bread-at', 'i-clean-the-oven']);
      const ids = (...options: string[]) => runIn(dir, ['ids', 'levels', ...options]);
      expect((await ids('--from-git', '--write')).stdout).toBe('levels/ids.lock, written: 2 expectations\n');
      expect(await idsOf(dir, 'levels')).toEqual(['i-bake-bread', 'i-clean-the-oven']);

      const again = await ids('--from-git');
      expect(again.code).toBe(2);
      expect(again.stderr).toContain('There is "levels/ids.lock" already, and links may rely on its ids.');
    });
    await withRepository(async ({ dir, commit }) => {
      const merged = ['<<<<<<< HEAD', '- I bake.', '=======', '- I cook.', '>>>>>>> cooks'].join('\n');
      await commit({
        'levels/README.md': README,
        'levels/L1.md': level('I bake bread.', 'I clean the oven.'),
      });
      await commit({ 'levels/L1.md': `# L1: Baker\n\n## Bread\n\n${merged}\n` });
      await commit({ 'levels/L1.md': level('I bake bread and rolls.', 'I clean the oven.') });
      await runIn(dir, ['ids', 'levels', '--from-git', '--write']);
      expect(await idsOf(dir, 'levels')).toEqual(['i-bake-bread', 'i-clean-the-oven']);
    });
    await inBakery({ 'L1.md': level('I bake.') }, async ({ ids }) => {
      const { code, stderr } = await ids('--from-git');
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: expect.stringContaining('is in no Git repository'),
      });
    });
  });
});
