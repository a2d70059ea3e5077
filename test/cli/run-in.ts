import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../../src/cli/run.ts';
import type { Io } from '../../src/cli/terminal/io.ts';
import { withFolder } from '../compiler/folder.ts';

/** Runs the command in a folder, and gives what it wrote. */
export async function runIn(cwd: string, argv: readonly string[], io: Partial<Io> = {}) {
  let stdout = '';
  let stderr = '';
  const code = await run(argv, {
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    cwd,
    color: false,
    version: '1.2.3',
    ...io,
  });
  return { code, stdout, stderr };
}

/** Runs the command beside a folder called "framework" that holds the given files, and gives what is in the folder after it, too. */
export function runBeside(files: Readonly<Record<string, string>>, ...argv: readonly string[]) {
  return withFolder(files, async (dir) => {
    const said = await runIn(join(dir, '..'), argv);
    const after: Record<string, string> = {};
    for (const path of await readdir(dir)) after[path] = await readFile(join(dir, path), 'utf8');
    return { ...said, after };
  });
}
