import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { withFolder } from '../compiler/folder.ts';

const README = '# Bakery\n\n## Levels\n\n- [L1: Baker](./L1.md)\n';

it('builds again whenever a document changes, and loses no save', async () => {
  await withFolder({ 'README.md': README, 'L1.md': '# L1: Baker\n\n> I bake.\n' }, async (dir) => {
    const out = join(dir, '..', 'out');
    const stop = new AbortController();
    let said = '';
    const running = run(['build', dir, '--format', 'module', '--out', out, '--watch'], {
      stdout: { write: () => expect.unreachable() },
      stderr: { write: (text) => (said += text) },
      cwd: dir,
      color: false,
      signal: stop.signal,
      version: '0',
    });
    const outputOf = async (path: string) => readFile(join(out, path), 'utf8').catch(() => '');
    await expect.poll(() => outputOf('index.js')).toContain('l1');

    for (let save = 1; save <= 200; save += 1) {
      await writeFile(join(dir, 'L1.md'), `# L1: Baker\n\n> I bake ${save} loaves.\n`);
    }
    await expect.poll(() => outputOf('levels/l1.js')).toContain('I bake 200 loaves.');

    // an editor that writes beside the file and then puts the new one in its place
    await writeFile(join(dir, 'L1.md~'), '# L1: Baker\n\n> I bake at night.\n');
    await rename(join(dir, 'L1.md~'), join(dir, 'L1.md'));
    await expect.poll(() => outputOf('levels/l1.js')).toContain('I bake at night.');

    // what has an error leaves the last good output whole
    await writeFile(join(dir, 'L1.md'), '---\nstatus: gone\n---\n# L1: Baker\n');
    await expect.poll(() => said).toContain('L1.md:2:9 error front-matter-value');
    expect(await outputOf('levels/l1.js')).toContain('I bake at night.');

    // folders may come and go
    await mkdir(join(dir, 'shop'));
    await writeFile(join(dir, 'shop', 'README.md'), '# Shop\n');
    await writeFile(join(dir, 'shop', 'L1.md'), '# L1: Seller\n');
    await expect.poll(() => outputOf('shop/levels/l1.js')).toContain('Seller');
    await rm(join(dir, 'shop'), { recursive: true });
    await writeFile(join(dir, 'L1.md'), '# L1: Baker\n\n> I rest.\n');
    await expect.poll(() => outputOf('levels/l1.js')).toContain('I rest.');

    stop.abort();
    expect(await running).toBe(0);
  });
});
