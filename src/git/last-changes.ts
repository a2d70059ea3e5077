import { posix } from 'node:path';
import { git } from './git.ts';
import { PATCH_OPTIONS, parsePatches } from './patch.ts';
import { placesOf, repositoryOf } from './places.ts';
import { type TracedText, traceTexts } from './trace.ts';

/** A commit, by its day (YYYY-MM-DD) and the first digits of its hash. */
export interface DatedRevision {
  readonly day: string;
  readonly revision: string;
}

/** As many digits tell the commits of a repository apart. A number that depended on how many there are would change with them. */
const DIGITS = 10;

/**
 * Reads when texts of a folder last changed: of what was merged, the merge. Words alone count, not their place in the file, spaces or line
 * breaks.
 *
 * @param texts by the paths of their files in the folder
 * @returns for each text its last change; `undefined` for one that has changed since the last commit, or was never committed
 * @throws Refusal if there is no history to be read, or only the newest part of it is there
 */
export function lastChangesOf(
  dir: string,
  texts: readonly TracedText[],
): readonly (DatedRevision | undefined)[] {
  const repository = repositoryOf(dir);
  const { top, folder } = repository;
  const places = placesOf(repository).toReversed();
  const folders = [...new Set([folder, ...places.map((place) => place.folder)])].map((path) => path || '.');
  const own = ['--end-of-options', 'HEAD', '--', folder || '.'];
  const uncommitted = parsePatches(git(top, ['diff-index', ...PATCH_OPTIONS, ...own]).toString());
  const input = places.map(({ commit, parent }) => `${commit}${parent ? ` ${parent}` : ''}\n`).join('');
  const args = ['diff-tree', '--stdin', '--root', ...PATCH_OPTIONS, '--', ...folders];
  const byCommit = parsePatches(git(top, args, input).toString());
  const traced = texts.map(({ lines, isWhole }) => ({
    lines: new Map([...lines].map(([path, own]) => [posix.join(folder, path), own])),
    isWhole,
  }));
  const found = traceTexts(traced, [
    uncommitted.get('') ?? [],
    ...places.map(({ commit }) => byCommit.get(commit) ?? []),
  ]);
  return traced.map((text) => {
    const place = places[(found.get(text) ?? 0) - 1];
    return place && { day: place.day, revision: place.commit.slice(0, DIGITS) };
  });
}
