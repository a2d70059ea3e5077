import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { join, posix } from 'node:path';
import { isInside } from './is-inside.ts';
import type { OnProgress } from './on-progress.ts';
import { Refusal } from './refusal.ts';
import { removeAbandoned, writeBeside } from './temporary.ts';

/** The text of a file, or what draws it: of thousands, only one is then held at a time. */
export type FileText = string | (() => string);

/** What writing changed; paths relative to the folder, sorted. */
export interface Written {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
}

/** By what the files of an earlier run are known. */
export interface OwnFiles {
  /** What a file of such a path says in its first lines. */
  readonly signs: readonly (readonly [path: RegExp, sign: string])[];
  /** The files of which there is one for each level, or whatever else may go. */
  readonly changing?: readonly ChangingFiles[];
}

interface ChangingFiles {
  readonly folder: string;
  readonly name: RegExp;
  /** A file that is always written with them, so that it tells where none is left. */
  readonly beside: string;
}

/**
 * Writes texts into a folder. A file that has its text already is left alone, and what an earlier run wrote for levels that
 * are gone is removed. Every changed text is written beside its file before the first one takes its place, so that whatever
 * stops the writing leaves the old files as they were. The calls are synchronous, as thousands of them are several times as
 * fast.
 *
 * @param dir the folder; it is created if need be
 * @param files texts by path relative to the folder, or what draws them
 * @param own by what files are known that may be written over or removed
 * @param onWritten is told how many files are drawn and written
 * @throws Refusal if a script is in the way that no run of ours wrote, or a link leads out of the folder; an error where
 *   a path leaves the folder or the file system refuses
 */
export async function writeFiles(
  dir: string,
  files: ReadonlyMap<string, FileText>,
  own: readonly OwnFiles[],
  onWritten?: OnProgress,
): Promise<Written> {
  for (const path of files.keys()) assertInside(path);
  const signs = own.flatMap((each) => each.signs);
  mkdirSync(dir, { recursive: true });
  const folders = openFolders(realpathSync(dir));
  const unchanged: string[] = [];
  const temporary = new Map<string, string>();
  try {
    for (const [index, [path, drawn]] of [...files].entries()) {
      onWritten?.(index, files.size);
      const text = drawText(drawn);
      const present = folders.read(path);
      if (present === text) {
        unchanged.push(path);
        continue;
      }
      const target = folders.at(path);
      assertOwn(signs, path, target, present);
      temporary.set(path, writeBeside(target, text));
    }
    onWritten?.(files.size, files.size);
    for (const [path, file] of [...temporary].sort(importedFirst)) renameSync(file, folders.at(path));
  } catch (error) {
    for (const file of temporary.values()) rmSync(file, { force: true });
    throw error;
  }
  return {
    written: [...temporary.keys()].sort(),
    unchanged: unchanged.sort(),
    removed: [...folders.abandoned(), ...removeStale(folders, files, own)].sort(),
  };
}

/** The text of a file, drawn if need be. */
export function drawText(text: FileText): string {
  return typeof text === 'string' ? text : text();
}

/** Puts deeper files before those that import them, so that a watcher of the folder never sees an import without its file. */
function importedFirst([a]: [string, string], [b]: [string, string]): number {
  const depthOf = (path: string) => path.split('/').length;
  return depthOf(b) - depthOf(a) || (a < b ? 1 : -1);
}

/** The folders that are written to; each is created and looked at once. */
interface Folders {
  /** The whole path of a file. */
  readonly at: (path: string) => string;
  /** The text of a file, or `undefined` if there is none. */
  readonly read: (path: string) => string | undefined;
  /** The names of the files in a folder, sorted; none where there is no such folder or it leads elsewhere. */
  readonly names: (folder: string) => readonly string[];
  /** What a run that was stopped had left in these folders; it is removed. */
  readonly abandoned: () => readonly string[];
}

function openFolders(root: string): Folders {
  const opened = new Map<string, { readonly path: string; readonly names: ReadonlySet<string> }>();
  const abandoned: string[] = [];
  const open = (folder: string) => {
    const known = opened.get(folder);
    if (known) return known;
    mkdirSync(join(root, folder), { recursive: true });
    const path = realpathSync(join(root, folder));
    if (!isInside(root, path)) {
      throw new Refusal(`"${folder}" would be written outside ${root}.`);
    }
    const files = readdirSync(path, { withFileTypes: true }).filter((entry) => !entry.isDirectory());
    const names = files.map(({ name }) => name);
    abandoned.push(...removeAbandoned(path, names).map((name) => posix.join(folder, name)));
    const found = { path, names: new Set(names) };
    opened.set(folder, found);
    return found;
  };
  const at = (path: string) => join(open(posix.dirname(path)).path, posix.basename(path));
  return {
    at,
    read: (path) =>
      open(posix.dirname(path)).names.has(posix.basename(path)) ? readFileSync(at(path), 'utf8') : undefined,
    names: (folder) => {
      const path = join(root, folder);
      const isOurs = existsSync(path) && isInside(root, realpathSync(path));
      return isOurs ? [...open(folder).names].sort() : [];
    },
    abandoned: () => abandoned,
  };
}

/** Removes what an earlier run wrote for levels that are gone; a module or a site without a level has such, too. */
function removeStale(
  folders: Folders,
  files: ReadonlyMap<string, FileText>,
  own: readonly OwnFiles[],
): string[] {
  const removed: string[] = [];
  for (const { signs, changing = [] } of own) {
    for (const { folder, name: kind, beside } of changing) {
      const isKind = (path: string) => path.startsWith(`${folder}/`) && kind.test(posix.basename(path));
      if (![...files.keys()].some((path) => path === beside || isKind(path))) continue;
      for (const name of folders.names(folder)) {
        const path = posix.join(folder, name);
        if (files.has(path) || !kind.test(name)) continue;
        if (!isSigned(folders.read(path), signOf(path, signs))) continue;
        // another run may have removed it meanwhile
        rmSync(folders.at(path), { force: true });
        removed.push(path);
      }
    }
  }
  return removed.sort();
}

type Signs = OwnFiles['signs'];

/** Returns the sign of files that an earlier run wrote, or `undefined` if any file of such a path may be overwritten. */
function signOf(path: string, signs: Signs): string | undefined {
  return signs.find(([kind]) => kind.test(path))?.[1];
}

/** Whether a text says in its first lines that we wrote it. */
function isSigned(text: string | undefined, sign: string | undefined): boolean {
  return sign !== undefined && (text?.slice(0, 300).includes(sign) ?? false);
}

/** Keeps a file of the author's own from being written over. */
function assertOwn(signs: Signs, path: string, target: string, present: string | undefined): void {
  const sign = signOf(path, signs);
  if (present === undefined || sign === undefined || isSigned(present, sign)) return;
  throw new Refusal(
    `${target} was not generated by career-levels. Move it elsewhere, or name another folder.`,
  );
}

function assertInside(path: string): void {
  const normal = posix.normalize(path);
  const leaves =
    normal === '..' || normal.startsWith('../') || posix.isAbsolute(normal) || /[\\:\0]/.test(path);
  if (leaves || normal === '.') {
    throw new Error(`career-levels: ${JSON.stringify(path)} is not a path inside the folder.`);
  }
}
