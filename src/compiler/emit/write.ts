import { mkdir, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, posix, sep } from 'node:path';
import { GENERATED } from './generated.ts';

/** What writing changed; paths relative to the folder, sorted. */
export interface Written {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
}

const LEVELS = 'levels';

/**
 * Writes texts into a folder. A file that has its text already is left alone, a changed one is replaced in one step, and
 * what an earlier run wrote for levels that are gone is removed.
 *
 * @param dir the folder; it is created if need be
 * @param files texts by path relative to the folder
 * @throws where a path leaves the folder, or where the file system refuses
 */
export async function writeFiles(dir: string, files: ReadonlyMap<string, string>): Promise<Written> {
  for (const path of files.keys()) assertInside(path);
  await mkdir(dir, { recursive: true });
  const root = await realpath(dir);
  const written: string[] = [];
  const unchanged: string[] = [];
  for (const path of [...files.keys()].sort()) {
    const changed = await replace(root, path, files.get(path) ?? '');
    (changed ? written : unchanged).push(path);
  }
  const writesLevels = [...files.keys()].some((path) => path.startsWith(`${LEVELS}/`));
  return { written, unchanged, removed: writesLevels ? await removeStale(root, files) : [] };
}

async function replace(root: string, path: string, text: string): Promise<boolean> {
  const target = join(root, path);
  await mkdir(dirname(target), { recursive: true });
  const folder = await realpath(dirname(target));
  if (folder !== root && !folder.startsWith(root + sep)) {
    throw new Error(`career-levels: "${path}" would be written outside of ${root}.`);
  }
  if ((await readIfThere(target)) === text) return false;
  const temporary = join(folder, `.${basename(target)}.${process.pid}.tmp`);
  try {
    await writeFile(temporary, text);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  return true;
}

async function removeStale(root: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  const removed: string[] = [];
  for (const name of (await readdir(join(root, LEVELS))).sort()) {
    const path = `${LEVELS}/${name}`;
    if (files.has(path) || !/\.(?:js|d\.ts)$/.test(name)) continue;
    const text = await readIfThere(join(root, path));
    if (!text?.startsWith(GENERATED)) continue;
    await rm(join(root, path));
    removed.push(path);
  }
  return removed;
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const isNoFile =
      error instanceof Error && 'code' in error && ['ENOENT', 'EISDIR'].includes(String(error.code));
    if (isNoFile) return undefined;
    throw error;
  }
}

function assertInside(path: string): void {
  const normal = posix.normalize(path);
  const leaves =
    normal === '..' || normal.startsWith('../') || posix.isAbsolute(normal) || /[\\:\0]/.test(path);
  if (leaves || normal === '.') {
    throw new Error(`career-levels: ${JSON.stringify(path)} is not a path inside of the folder.`);
  }
}
