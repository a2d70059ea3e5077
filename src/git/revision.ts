import { Refusal } from '../files/refusal.ts';
import { isCalendarDate } from '../model/words/calendar-date.ts';
import { blobsOf, readBlobs } from './blobs.ts';
import { git, gitLines } from './git.ts';
import type { Revision } from './history.ts';
import { folderIn, namesOf, nearestThere } from './places.ts';

/** What is meant as a day, which stands for the last commit before it. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A revision with a path, as Git names a folder of it: `v1:docs/levels`. */
const WITH_PATH = /^([^:]+):(.*)$/;

/**
 * Reads the files of a folder as they were at a revision, under the name that it had then. Nothing is checked out, and no hook or filter runs.
 *
 * @param dir the folder, which may be gone by now
 * @param revision what Git takes for a commit, such as `HEAD~3` or a tag; or a day, YYYY-MM-DD, for the last commit before it (UTC). With
 *   `:docs/levels` after it, the folder is the one that had this path then.
 * @param isWanted says by its path in the folder whether a file is read
 * @throws Refusal if there is no such revision, or the folder has no such file then
 */
export function revisionOf(dir: string, revision: string, isWanted: (path: string) => boolean): Revision {
  const top = topOf(dir, revision);
  const whole = commitOf(top, revision);
  const [, given = '', path] = (whole === undefined && WITH_PATH.exec(revision)) || [];
  const commit = whole ?? (given && commitOf(top, given));
  if (!commit) throw unknown(top, revision);
  const folder = folderIn(top, dir);
  for (const name of path === undefined ? namesOf({ top, folder }) : [path.replace(/\/+$/, '')]) {
    const blobs = blobsOf(top, { commit, folder: name }, isWanted);
    if (blobs.size === 0) continue;
    const texts = readBlobs(top, new Set(blobs.values()));
    const files = new Map([...blobs].map(([own, blob]) => [own, texts.get(blob) ?? new Uint8Array()]));
    return { commit, files };
  }
  throw lacking(top, path ?? folder, `${given || revision} (${commit.slice(0, 10)})`);
}

/** Whether Git knows a commit by this name where a folder is. */
export function isRevision(dir: string, name: string): boolean {
  try {
    return namedCommit(topOf(dir, name), name) !== undefined;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return false;
  }
}

/** The folder of the repository, or of a bare one, where Git keeps it; who meant a folder or a file is told that it is none. */
function topOf(dir: string, revision: string): string {
  try {
    const there = nearestThere(dir);
    const [isBare, kept = ''] = gitLines(there, ['rev-parse', '--is-bare-repository', '--absolute-git-dir']);
    return isBare === 'true' ? kept : (gitLines(there, ['rev-parse', '--show-toplevel'])[0] ?? '');
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(`"${revision}" is no folder or file. ${error.message}`);
  }
}

function commitOf(top: string, revision: string): string | undefined {
  assertOne(top, revision);
  return namedCommit(top, revision) ?? (isCalendarDate(revision) ? lastBefore(top, revision) : undefined);
}

function namedCommit(top: string, revision: string): string | undefined {
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

/**
 * Of a tag and a branch of one name Git takes the tag, and says so where nobody sees it.
 *
 * @throws Refusal if they are at different commits
 */
function assertOne(top: string, revision: string): void {
  const [name = ''] = /^[^~^:@]*/.exec(revision) ?? [];
  const [tag, branch] = ['tags', 'heads'].map((kind) => namedCommit(top, `refs/${kind}/${name}`));
  if (!tag || !branch || tag === branch) return;
  throw new Refusal(
    `"${name}" is both a tag and a branch in ${top}. Write "tags/${name}" or "heads/${name}".`,
  );
}

function lastBefore(top: string, day: string): string | undefined {
  return gitLines(top, ['rev-list', '-1', '--first-parent', `--before=${day}T00:00:00Z`, 'HEAD'])[0];
}

function unknown(top: string, revision: string): Refusal {
  if (isCalendarDate(revision))
    return refusal(top, `There is no commit before ${revision} in ${top}`, 'Name a later day (UTC).');
  if (DAY.test(revision))
    return new Refusal(`There is no day ${revision}. Name one that is in the calendar, such as 2027-03-01.`);
  return refusal(
    top,
    `"${revision}" is no folder or file, and no revision in ${top}`,
    'Name a folder, a framework.json, or what Git knows: a commit, a tag, a branch, or a day (2027-03-01) for the last commit before it.',
  );
}

function lacking(top: string, folder: string, revision: string): Refusal {
  return refusal(
    top,
    `There is nothing to read in "${folder || '.'}" at ${revision}, and Git knows of no other name that it had then in ${top}`,
    'Name a revision that has the folder, or its path then, as in v1:docs/levels.',
  );
}

function refusal(top: string, reason: string, mend: string): Refusal {
  const [isShallow] = gitLines(top, ['rev-parse', '--is-shallow-repository']);
  return new Refusal(
    isShallow === 'true'
      ? `${reason}, which is a shallow clone with only the newest commits. Run "git fetch --unshallow" first.`
      : `${reason}. ${mend}`,
  );
}
