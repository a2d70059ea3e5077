import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, posix, sep } from 'node:path';
import { GENERATED, GENERATED_NOTE } from '../formats/generated.ts';
import { Refusal } from './refusal.ts';

/** What writing changed; paths relative to the folder, sorted. */
export interface Written {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
}

const LEVELS = 'levels';
const OVERVIEW = 'overview.js';
const SCRIPT = /\.(?:js|d\.ts)$/;
const PAGE = /\.html$/;
/** What stands beside levels: in the folder of levels, it is that of another framework, in a folder called "levels". */
const BESIDE = /^(?:(?:index|overview)\.(?:js|d\.ts)|index\.html)$/;

/** By what an earlier run's files are known, where how many there are depends on the framework, or on what was asked for. */
const FOLDERS = [
  { folder: LEVELS, name: SCRIPT, sign: GENERATED, owner: OVERVIEW },
  ...[LEVELS, 'compare', 'tracks'].map((folder) => ({
    folder,
    name: PAGE,
    sign: GENERATED_NOTE,
    owner: 'index.html',
  })),
  { folder: '', name: /^career-levels\.[a-z]+\.js$/, sign: GENERATED, owner: 'career-levels.sri.json' },
  { folder: 'oembed', name: /\.json$/, sign: '"generator": "career-levels"', owner: 'index.html' },
] as const;

/**
 * Writes texts into a folder. A file that has its text already is left alone, a changed one is replaced in one step, and
 * what an earlier run wrote for levels that are gone is removed. The calls are synchronous, as thousands of them are
 * several times as fast.
 *
 * @param dir the folder; it is created if need be
 * @param files texts by path relative to the folder
 * @throws Refusal where a script is in the way that no run of ours wrote, or a link leads out of the folder; an error where
 *   a path leaves the folder or the file system refuses
 */
export async function writeFiles(dir: string, files: ReadonlyMap<string, string>): Promise<Written> {
  for (const path of files.keys()) assertInside(path);
  mkdirSync(dir, { recursive: true });
  const folders = openFolders(realpathSync(dir));
  const changed = [...files].filter(([path, text]) => {
    const present = folders.read(path);
    if (present === text) return false;
    assertOwn(path, folders.at(path), present);
    return true;
  });
  for (const [path, text] of changed.sort(importedFirst)) replace(folders.at(path), text);
  const written = changed.map(([path]) => path);
  const isWritten = new Set(written);
  return {
    written: written.sort(),
    unchanged: [...files.keys()].filter((path) => !isWritten.has(path)).sort(),
    removed: removeStale(folders, files),
  };
}

/** Levels before what imports them, so that nobody who watches the folder meets an import without its file. */
function importedFirst([a]: [string, string], [b]: [string, string]): number {
  const isLevel = (path: string) => path.startsWith(`${LEVELS}/`);
  return Number(isLevel(b)) - Number(isLevel(a)) || (a < b ? 1 : -1);
}

/** Puts a text in the place of a file in one step; with the permissions given, else with those of a new file. */
export function replace(target: string, text: string, mode?: number): void {
  const temporary = join(target, '..', `.${basename(target)}.${randomName()}.tmp`);
  try {
    writeFileSync(temporary, text);
    if (mode !== undefined) chmodSync(temporary, mode);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** A name that no other run has; node:crypto would take longer to load than all else here. */
function randomName(): string {
  return Math.random().toString(36).slice(2);
}

/** The folders that are written to; each is created and looked at once. */
interface Folders {
  /** The whole path of a file. */
  readonly at: (path: string) => string;
  /** The text of a file; undefined where there is none. */
  readonly read: (path: string) => string | undefined;
  /** The names of the files in a folder, sorted; none where there is no such folder or it leads elsewhere. */
  readonly names: (folder: string) => readonly string[];
}

function openFolders(root: string): Folders {
  const opened = new Map<string, { readonly path: string; readonly names: ReadonlySet<string> }>();
  const isWithin = (path: string) => path === root || path.startsWith(root + sep);
  const open = (folder: string) => {
    const known = opened.get(folder);
    if (known) return known;
    mkdirSync(join(root, folder), { recursive: true });
    const path = realpathSync(join(root, folder));
    if (!isWithin(path)) {
      throw new Refusal(`"${folder}" would be written outside of ${root}.`);
    }
    const files = readdirSync(path, { withFileTypes: true }).filter((entry) => !entry.isDirectory());
    const found = { path, names: new Set(files.map(({ name }) => name)) };
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
      const isOurs = existsSync(path) && isWithin(realpathSync(path));
      return isOurs ? [...open(folder).names].sort() : [];
    },
  };
}

/** Removes what an earlier run wrote for levels that are gone; a module or a site without a level has such, too. */
function removeStale(folders: Folders, files: ReadonlyMap<string, string>): string[] {
  const removed: string[] = [];
  for (const { folder, name: kind, sign, owner } of FOLDERS) {
    const isOwn = (path: string) => path === owner || (path.startsWith(`${folder}/`) && kind.test(path));
    if (![...files.keys()].some(isOwn)) continue;
    for (const name of folders.names(folder)) {
      const path = posix.join(folder, name);
      if (files.has(path) || !kind.test(name) || BESIDE.test(name)) continue;
      if (!isSigned(folders.read(path), sign)) continue;
      // another run may have removed it meanwhile
      rmSync(folders.at(path), { force: true });
      removed.push(path);
    }
  }
  return removed.sort();
}

/** Whether a text says at its beginning that we wrote it. */
function isSigned(text: string | undefined, sign: string): boolean {
  return text?.slice(0, 300).includes(sign) ?? false;
}

/** By what a file is known as one that an earlier run wrote. */
const SIGNS: readonly (readonly [name: RegExp, sign: string])[] = [
  [SCRIPT, GENERATED],
  [PAGE, GENERATED_NOTE],
  [/(?:^|\/)styles\.css$/, GENERATED_NOTE],
  [/(?:^|\/)oembed\/[^/]+\.json$/, '"generator": "career-levels"'],
  [/(?:^|\/)framework\.json$/, '"$schema": "./framework.schema.json"'],
  [/(?:^|\/)framework\.schema\.json$/, 'career-levels'],
  [/(?:^|\/)expectations\.csv$/, 'level_id,'],
  [/(?:^|\/)career-levels\.sri\.json$/, '"career-levels'],
];

/** Keeps a file of the author's own from being written over. */
function assertOwn(path: string, target: string, present: string | undefined): void {
  const sign = SIGNS.find(([name]) => name.test(path))?.[1];
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
    throw new Error(`career-levels: ${JSON.stringify(path)} is not a path inside of the folder.`);
  }
}
