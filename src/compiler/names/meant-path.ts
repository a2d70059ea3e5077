import { fold } from '../../model/words/fold.ts';
import { withoutEnding } from './ending.ts';
import { nearest } from './near.ts';

/** The file, or the pattern of a folder's files, that was most likely meant by one that fits none. */
export function meantPath(pattern: string, paths: readonly string[]): string | undefined {
  const meant = fold(withoutEnding(lastOf(pattern)));
  const namesakes = paths.filter((path) => fold(withoutEnding(lastOf(path))) === meant);
  if (namesakes.length === 1) return namesakes[0];
  const ending = /[^/]*\*[^/]*$/.exec(pattern)?.[0];
  const folders = new Set(paths.map((path) => path.slice(0, -lastOf(path).length)));
  return nearest(pattern, [...paths, ...(ending === undefined ? [] : [...folders].map((f) => f + ending))]);
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
