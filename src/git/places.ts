import { realpathSync, statSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { Refusal } from '../files/refusal.ts';
import { blobsOf } from './blobs.ts';
import { gitLines } from './git.ts';

/** A folder of a repository. */
export interface Repository {
  /** The repository's own folder. */
  readonly top: string;
  /** The folder's path in it; '' is the whole repository. */
  readonly folder: string;
}

/** A folder at a commit. */
export interface Place {
  readonly commit: string;
  /** The first of the commits that it follows; the first commit of all follows none. */
  readonly parent: string | undefined;
  /** The day of the commit, in the time zone of who made it: YYYY-MM-DD. */
  readonly day: string;
  /** The folder's path in the repository; '' is the whole repository. */
  readonly folder: string;
}

/**
 * Finds the repository that a folder is in.
 *
 * @throws Refusal if it is in none, or only the newest part of its history is there
 */
export function repositoryOf(dir: string): Repository {
  const [top = '', isShallow] = gitLines(dir, ['rev-parse', '--show-toplevel', '--is-shallow-repository']);
  if (isShallow === 'true') {
    throw new Refusal(
      `${top} is a shallow clone, which has only the newest commits. Run "git fetch --unshallow" first.`,
    );
  }
  return { top, folder: folderIn(top, dir) };
}

/** The path of a folder in its repository. */
export function folderIn(top: string, dir: string): string {
  const there = nearestThere(dir);
  const whole = join(realpathSync.native(there), relative(there, dir));
  return relative(realpathSync.native(top), whole).replaceAll(sep, '/');
}

/** A folder, or where it is no more, the nearest one around it. */
export function nearestThere(dir: string): string {
  const isThere = statSync(dir, { throwIfNoEntry: false })?.isDirectory();
  return isThere || dirname(dir) === dir ? dir : nearestThere(dirname(dir));
}

/** The names that a folder has had, the newest first. Those before today's are looked for only when they are asked for. */
export function* namesOf(repository: Repository): Generator<string> {
  const names = new Set([repository.folder]);
  yield repository.folder;
  for (const { folder } of placesOf(repository).toReversed()) {
    if (!names.has(folder)) yield folder;
    names.add(folder);
  }
}

/**
 * Where the folder was at each commit that changed it, the oldest first; of what was merged, the merge. Where the folder had another name
 * before, its history goes on there.
 *
 * @param at the newest commit to look at
 * @param later the names that it had at later commits
 */
export function placesOf(
  { top, folder }: Repository,
  at = 'HEAD',
  later: readonly string[] = [],
): readonly Place[] {
  const within = folder === '' ? '.' : folder;
  const format = ['--no-show-signature', '--format=%H %cI %P'];
  const commits = gitLines(top, [
    'log',
    '--first-parent',
    '--reverse',
    ...format,
    '--end-of-options',
    at,
    '--',
    within,
  ]);
  const places = commits.map((line): Place => {
    const [commit = '', time = '', parent] = line.split(' ');
    return { commit, parent: parent || undefined, day: time.slice(0, 10), folder };
  });
  const [first] = places;
  if (first?.parent === undefined) return places;
  const before = nameBefore(top, first.parent, first.commit, folder);
  if (before === undefined || later.includes(before)) return places;
  return [...placesOf({ top, folder: before }, first.parent, [...later, folder]), ...places];
}

/** The folder from which a commit moved most of the files that a folder has then; a file that came from elsewhere is no move of it. */
function nameBefore(top: string, parent: string, commit: string, folder: string): string | undefined {
  const moves = gitLines(
    top,
    // two commits, because of a merge alone Git would show nothing
    ['diff-tree', '-r', '-M', '-z', '--diff-filter=R', '--name-status', parent, commit],
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
