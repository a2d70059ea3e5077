import { execFileSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { fromRoot } from '../../root.ts';

/**
 * A folder such as a reader of the recipes has: the documents in `framework/`, the package installed. `run` runs commands
 * there as they stand, with the built command for `npx career-levels`, and gives what they print.
 */
export function workshop(): { path(file?: string): string; run(commands: string): string } {
  let root = '';
  const path = (file = '') => join(root, 'work', file);

  beforeAll(async () => {
    root = await realpath(await mkdtemp(join(tmpdir(), 'career-levels-recipe-')));
    await mkdir(path('node_modules'), { recursive: true });
    await cp(fromRoot('framework'), path('framework'), { recursive: true });
    await symlink(fromRoot('.'), path('node_modules/career-levels'), 'dir');
    const npx = join(root, 'bin', 'npx');
    await mkdir(join(root, 'bin'));
    await writeFile(
      npx,
      `#!/bin/sh\n[ "$1" = career-levels ] || exit 127\nshift\nexec '${process.execPath}' '${fromRoot('dist/cli.cjs')}' "$@"\n`,
    );
    await chmod(npx, 0o755);
  });

  afterAll(() => rm(root, { recursive: true, force: true }));

  const run = (commands: string) => {
    const PATH = `${join(root, 'bin')}${delimiter}${process.env['PATH']}`;
    const options = { cwd: path(), env: { ...process.env, PATH }, encoding: 'utf8' } as const;
    return execFileSync('sh', ['-e', '-c', commands], { ...options, stdio: ['ignore', 'pipe', 'ignore'] });
  };
  return { path, run };
}
