import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withFolder } from '../compiler/folder.ts';
import { runIn } from './run-in.ts';

const FILES = {
  'README.md':
    '---\ninternal: [Pay]\n---\n# Bakery\n\n## Levels\n\n- [L1: Baker](L1.md)\n- [L2: Head](L2.md)\n',
  'L1.md':
    '---\nowner: Guild\n---\n# L1: Baker\n\n## Bread\n\n- I bake bread.\n\n## Pay\n\n- I earn a loaf.\n',
  'L2.md': '---\nstatus: draft\n---\n# L2: Head\n\n## Bread\n\n- I plan bread.\n',
};
const LEFT_OUT = 'Left out for everyone: 1 level (l2, a draft), 1 section, 1 owner.\n';

/** Runs the command beside a folder of these files, and one of the revision before. */
async function beside(
  before: Readonly<Record<string, string>>,
  use: (call: (...argv: string[]) => ReturnType<typeof runIn>, cwd: string) => Promise<void>,
) {
  await withFolder(FILES, async (dir) => {
    const cwd = join(dir, '..');
    await withFolder({ ...FILES, ...before }, (old) => cp(old, join(cwd, 'before'), { recursive: true }));
    await use((...argv) => runIn(cwd, argv), cwd);
  });
}

describe('--audience everyone', () => {
  it('builds without what is internal, and says what that is', async () => {
    await beside({}, async (call) => {
      const { code, stdout, stderr } = await call('build', '--audience', 'everyone');
      expect([code, stderr]).toEqual([0, LEFT_OUT]);
      expect(JSON.parse(stdout)).toMatchObject({
        audience: 'everyone',
        levels: [{ id: 'l1', sections: [{ id: 'bread' }], place: { position: 1, of: 1 } }],
      });
      expect((await call('build')).stderr).toBe('');
    });
  });

  it('leaves nothing of an earlier build for internal readers', async () => {
    await beside({}, async (call, cwd) => {
      const pages = ['build', '--format', 'pages', '--format', 'module', '--out', 'site'];
      await call(...pages);
      const { stderr } = await call(...pages, '--audience', 'everyone');
      expect(stderr).toContain(LEFT_OUT);
      const paths = await readdir(join(cwd, 'site'), { recursive: true });
      expect(paths.filter((path) => path.includes('l2'))).toEqual([]);
      for (const path of paths) {
        const text = await readFile(join(cwd, 'site', path), 'utf8').catch(() => '');
        expect(text, path).not.toMatch(/I plan bread|I earn a loaf|Guild/);
      }
    });
  });

  it.each(['ats', 'text', 'jsonld'])('is what %s is for, which refuses a draft', async (format) => {
    await beside({}, async (call) => {
      expect((await call('export', 'L1', '--as', format)).stdout).not.toContain('loaf');
      expect((await call('export', 'L1', '--as', format, '--audience', 'internal')).stdout).toContain('loaf');
      expect(await call('export', 'L2', '--as', format)).toEqual({
        code: 2,
        stdout: '',
        stderr: expect.stringContaining(
          'The level "l2" is a draft, and this is for everyone. Write "audience: everyone" in L2.md to let everyone read it, or export it with --audience internal.',
        ),
      });
    });
  });

  it('tells nothing internal of an earlier revision, also where it was for everyone then', async () => {
    const before = {
      'README.md': '# Bakery\n',
      'L1.md':
        '# L1: Baker\n\n## Bread\n\n- I bake bread.\n\n## Pay\n\n- I earn two loaves.\n\n## Shop\n\n- I sell bread.\n',
      'L2.md': '# L2: Head\n\n## Bread\n\n- I lead bakers.\n',
    };
    await beside(before, async (call, cwd) => {
      const changes = ['changes', '--since', 'before', '--audience', 'everyone'];
      expect((await call(...changes)).stdout).toMatch(/I sell bread/);
      expect((await call(...changes)).stdout).not.toMatch(/loa|lead|Pay|L2/);
      const site = ['build', '--format', 'pages', '--out', 'site', '--since', 'before'];
      await call(...site, '--audience', 'everyone');
      expect(await readFile(join(cwd, 'site/changes.html'), 'utf8')).not.toMatch(/loa|lead|Pay|L2/);
    });
  });

  it('refuses to compare with a revision that has an error', async () => {
    await beside({ 'README.md': FILES['README.md'].replace('Pay', 'Hours') }, async (call) => {
      expect(await call('changes', '--since', 'before', '--audience', 'everyone')).toEqual({
        code: 2,
        stdout: '',
        stderr: expect.stringContaining(
          'A revision has an error, so nobody can tell what of it is internal: README.md:2: Unexpected "Hours" in `internal`',
        ),
      });
    });
  });

  it('refuses to compare with a framework.json for internal readers, and compares with one for everyone', async () => {
    await beside({}, async (call, cwd) => {
      await call('build', 'before', '--format', 'json', '--out', 'inside');
      await call('build', 'before', '--format', 'json', '--out', 'outside', '--audience', 'everyone');
      await writeFile(
        join(cwd, 'framework/L1.md'),
        FILES['L1.md'].replace('I bake bread.', 'I bake rye bread.').replace('a loaf', 'no loaf'),
      );
      const changes = (file: string) => call('changes', '--since', file, '--audience', 'everyone');
      expect(await changes('inside/framework.json')).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('Build it with --audience everyone'),
      });
      const { code, stdout } = await changes('outside/framework.json');
      expect([code, stdout]).toEqual([0, expect.stringContaining('rye')]);
      expect(stdout).not.toContain('loaf');
    });
  });

  it.each(['build', 'changes --since before', 'export L1 --as text'])(
    'names who there are: %s',
    async (command) => {
      await beside({}, async (call) => {
        const { code, stderr } = await call(...command.split(' '), '--audience', 'guests');
        expect([code, stderr]).toEqual([2, expect.stringContaining('internal, everyone')]);
      });
    },
  );
});
