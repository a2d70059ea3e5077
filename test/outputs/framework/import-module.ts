import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeFiles } from '../../../src/compiler.ts';

/** Writes an emitted module to a folder of its own, so that Node does not answer from its cache, and imports a file of it. */
export async function importModule(
  files: ReadonlyMap<string, string>,
  path: string,
): Promise<Record<string, unknown>> {
  const dir = await mkdtemp(join(tmpdir(), 'career-levels-module-'));
  try {
    await writeFiles(dir, new Map([...files, ['package.json', '{ "type": "module" }']]));
    return await import(/* @vite-ignore */ pathToFileURL(join(dir, path)).href);
  } finally {
    await rm(dir, { recursive: true });
  }
}
