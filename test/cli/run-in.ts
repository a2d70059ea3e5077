import { run } from '../../src/cli/run.ts';
import type { Io } from '../../src/cli/terminal/io.ts';

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
