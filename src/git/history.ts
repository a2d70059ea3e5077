import { realpathSync } from 'node:fs';
import { posix, relative, sep } from 'node:path';
import { Refusal } from '../files/refusal.ts';
import { git, gitLines } from './git.ts';

/** The files of a folder as a commit has them. */
export interface Revision {
  readonly commit: string;
  /** By path in the folder, with forward slashes. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** A folder at a commit, by its path in the repository; '' is the whole repository. */
interface Place {
  readonly commit: string;
  readonly folder: string;
}

/**
 * Reads the history of a folder, from its first commit to the last; of what was merged, the merge. Where the folder had another
 * name before, its history goes on there.
 *
 * @param isWanted says by its path in the folder whether a file is read
 * @throws Refusal if there is no history to be read, or only the newest part of it is there
 */
export function historyOf(dir: string, isWanted: (path: string) => boolean): readonly Revision[] {
  const [top = ''] = gitLines(dir, ['rev-parse', '--show-toplevel']);
  const [isShallow] = gitLines(dir, ['rev-parse', '--is-shallow-repository']);
  if (isShallow === 'true') {
    throw new Refusal(
      `${top} is a shallow clone, which has only the newest commits. Run "git fetch --unshallow" first.`,
    );
  }
  const folder = relative(realpathSync.native(top), realpathSync.native(dir)).replaceAll(sep, '/');
  const places = placesOf(top, folder);
  const listed = places.map((place) => ({ place, blobs: blobsOf(top, place, isWanted) }));
  const texts = readBlobs(top, new Set(listed.flatMap(({ blobs }) => [...blobs.values()])));
  return listed.map(({ place, blobs }) => ({
    commit: place.commit,
    files: new Map([...blobs].map(([path, blob]) => [path, texts.get(blob) ?? new Uint8Array()])),
  }));
}

/**
 * Where the folder was at each commit that changed it, the oldest first.
 *
 * @param at the newest commit to look at
 * @param later the names that it had at later commits
 */
function placesOf(top: string, folder: string, at = 'HEAD', later: readonly string[] = []): readonly Place[] {
  const within = folder === '' ? '.' : folder;
  const commits = gitLines(top, ['log', '--first-parent', '--reverse', '--format=%H', at, '--', within]);
  const places = commits.map((commit) => ({ commit, folder }));
  const [first] = commits;
  const before = first === undefined ? undefined : nameBefore(top, first, folder);
  if (before === undefined || later.includes(before)) return places;
  return [...placesOf(top, before, `${first}^`, [...later, folder]), ...places];
}

/** The folder from which a commit moved most of the files that a folder has then; a file that came from elsewhere is no move of it. */
function nameBefore(top: string, commit: string, folder: string): string | undefined {
  const moves = gitLines(
    top,
    ['diff-tree', '-r', '-M', '-z', '--root', '--no-commit-id', '--diff-filter=R', '--name-status', commit],
    '\0',
  );
  const counts = new Map<string, number>();
  for (let at = 0; at + 2 < moves.length; at += 3) {
    const [from = '', to = ''] = moves.slice(at + 1, at + 3);
    const path = posix.relative(folder, to);
    const isWithin = path !== '' && !path.startsWith('..');
    const moved = isWithin ? withoutEnd(from, path) : undefined;
    if (moved !== undefined) counts.set(moved, (counts.get(moved) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (!most) return undefined;
  const [before, count] = most;
  return count * 2 > blobsOf(top, { commit, folder }, () => true).size ? before : undefined;
}

/** The folder in which a file of this path in it would be; where the file itself has a new name, its own folder. */
function withoutEnd(file: string, path: string): string {
  const ending = `/${path}`;
  const folder = `/${file}`.endsWith(ending) ? `/${file}`.slice(1, -ending.length) : posix.dirname(file);
  return folder === '.' ? '' : folder;
}

/** The files of a folder, by path in it, with the names of their contents. Links are left out. */
export function blobsOf(
  top: string,
  { commit, folder }: Place,
  isWanted: (path: string) => boolean,
): ReadonlyMap<string, string> {
  const within = folder === '' ? [] : ['--', `${folder}/`];
  const entries = gitLines(top, ['ls-tree', '-r', '-z', '--full-tree', commit, ...within], '\0');
  const blobs = new Map<string, string>();
  for (const entry of entries) {
    const [, blob = '', path = ''] = /^100\d+ blob (\w+)\t([\s\S]+)$/.exec(entry) ?? [];
    const own = posix.relative(folder, path);
    if (blob !== '' && isWanted(own)) blobs.set(own, blob);
  }
  return blobs;
}

/** Reads contents by their names, all in one go. */
export function readBlobs(top: string, blobs: ReadonlySet<string>): ReadonlyMap<string, Uint8Array> {
  const texts = new Map<string, Uint8Array>();
  if (blobs.size === 0) return texts;
  const output = git(top, ['cat-file', '--batch'], [...blobs, ''].join('\n'));
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf('\n', at);
    const [blob = '', , size] = output.toString('latin1', at, end).split(' ');
    const start = end + 1;
    at = start + Number(size) + 1;
    texts.set(blob, output.subarray(start, at - 1));
  }
  return texts;
}
