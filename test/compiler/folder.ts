import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Compilation, type CompileOptions, compile } from '../../src/compiler/index.ts';

/** Runs `use` with a temporary folder that holds the given files. */
export async function withFolder<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (dir: string) => Promise<T>,
): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'career-levels-'));
  try {
    const dir = join(root, 'framework');
    await mkdir(dir);
    for (const [path, content] of Object.entries(files)) {
      await mkdir(join(dir, dirname(path)), { recursive: true });
      await writeFile(join(dir, path), content);
    }
    return await use(dir);
  } finally {
    await rm(root, { recursive: true });
  }
}

/** Compiles files that are written to a temporary folder first. */
export function compileFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  options?: CompileOptions,
): Promise<Compilation> {
  return withFolder(files, (dir) => compile(dir, options));
}

/** Diagnostics as `path:line:column rule`. */
export function places({ diagnostics }: Compilation): string[] {
  return diagnostics.map(({ path, line, column, rule }) => `${path}:${line}:${column} ${rule}`);
}
