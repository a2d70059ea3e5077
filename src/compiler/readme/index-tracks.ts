import { goesOn } from '../names/codes.ts';
import type { IndexEntry } from './index-entry.ts';

/**
 * Whether the groups of an index are its tracks. Where the codes go on rising from each to the next, they are stages of one;
 * and a group that only repeats levels of others would be a track with nobody on it.
 */
export function isByTrack(entries: readonly IndexEntry[]): boolean {
  const groups = new Set(entries.map(({ track }) => track?.id));
  if (groups.size < 2 || groups.has(undefined)) return false;
  if (new Set(withoutRepeated(entries).map(({ track }) => track?.id)).size < groups.size) return false;
  return !goesOn(entries.map(({ code }) => code));
}

/** The entries that name a level, or a file of several, for the first time. */
function withoutRepeated(entries: readonly IndexEntry[]): readonly IndexEntry[] {
  const levels = new Set<string>();
  const whole = new Set<string>();
  const touched = new Set<string>();
  return entries.filter(({ file, level }) => {
    const isNew = level === undefined ? !touched.has(file) : !levels.has(level) && !whole.has(file);
    if (level === undefined) whole.add(file);
    else levels.add(level);
    touched.add(file);
    return isNew;
  });
}
