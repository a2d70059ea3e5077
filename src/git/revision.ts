import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { Refusal } from '../files/refusal.ts';
import { blobsOf, readBlobs } from './blobs.ts';
import { git, gitLines } from './git.ts';
import type { Revision } from './history.ts';

/** A day, which stands for the last commit before it. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads the files of a folder as they were at a revision. Nothing is checked out, and no hook or filter runs.
 *
 * @param revision what Git takes for a commit, such as `HEAD~3` or a tag; or a day, YYYY-MM-DD, for the last commit before it (UTC)
 * @param isWanted says by its path in the folder whether a file is read
 * @throws Refusal if there is no such revision, or the folder has no such file then
 */
export function revisionOf(dir: string, revision: string, isWanted: (path: string) => boolean): Revision {
  const top = topOf(dir, revision);
  const commit = commitOf(top, revision) ?? (DAY.test(revision) ? lastBefore(top, revision) : undefined);
  if (commit === undefined) throw unknown(top, revision);
  const folder = relative(realpathSync.native(top), realpathSync.native(dir)).replaceAll(sep, '/');
  const blobs = blobsOf(top, { commit, folder }, isWanted);
  if (blobs.size === 0) {
    throw new Refusal(
      `There is nothing to read in "${folder || '.'}" at ${revision} (${commit.slice(0, 10)}). Name a revision that has the folder.`,
    );
  }
  const texts = readBlobs(top, new Set(blobs.values()));
  const files = new Map([...blobs].map(([path, blob]) => [path, texts.get(blob) ?? new Uint8Array()]));
  return { commit, files };
}

/** The folder of the repository; who meant a folder or a file is told that it is none. */
function topOf(dir: string, revision: string): string {
  try {
    return gitLines(dir, ['rev-parse', '--show-toplevel'])[0] ?? '';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(`"${revision}" is no folder or file. ${error.message}`);
  }
}

function commitOf(top: string, revision: string): string | undefined {
  try {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    const commit = git(top, args).toString().trim();
    // "^v1" is all but a commit
    return commit.startsWith('^') ? undefined : commit;
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

function lastBefore(top: string, day: string): string | undefined {
  return gitLines(top, ['rev-list', '-1', '--first-parent', `--before=${day}T00:00:00Z`, 'HEAD'])[0];
}

function unknown(top: string, revision: string): Refusal {
  const [isShallow] = gitLines(top, ['rev-parse', '--is-shallow-repository']);
  const reason = DAY.test(revision)
    ? `There is no commit before ${revision} in ${top}`
    : `"${revision}" is no folder or file, and no revision in ${top}`;
  if (isShallow === 'true') {
    return new Refusal(
      `${reason}, which is a shallow clone with only the newest commits. Run "git fetch --unshallow" first.`,
    );
  }
  return new Refusal(
    DAY.test(revision)
      ? `${reason}. Name a later day (UTC).`
      : `${reason}. Name a folder, a framework.json, or what Git knows: a commit, a tag, a branch, or a day (2027-03-01) for the last commit before it.`,
  );
}
