import { groupBy } from '../../model/group.ts';
import { levelsByTitle, roleOf } from '../divide/signs/seniority.ts';
import { isTrackName } from '../divide/signs/track-headings.ts';
import { goesOn } from '../names/codes.ts';
import type { IndexEntry } from './index-entry.ts';

/**
 * Returns the entries of an index on the tracks that its groups are, or on none where they are no tracks. What is before all
 * groups is the common foot of the tracks: it is on the first of them, and the others leave it there.
 */
export function onTracks(entries: readonly IndexEntry[]): readonly IndexEntry[] {
  const start = Math.max(
    entries.findIndex(({ track }) => track),
    0,
  );
  const [first] = entries.slice(start);
  if (!first?.track || !areTracks(entries.slice(start), entries)) {
    return entries.map(({ track, ...entry }) => entry);
  }
  const { track } = first;
  return entries.map((entry, place): IndexEntry => {
    if (start === 0) return entry;
    if (place < start) return { ...entry, track, fork: 'foot' };
    return entry.track?.id === track.id ? entry : { ...entry, fork: 'branch' };
  });
}

/**
 * Whether the groups of an index are its tracks. A group that only repeats levels of others would be a track with nobody on it.
 *
 * @param grouped the entries from the first group on
 * @param all those before them as well
 */
function areTracks(grouped: readonly IndexEntry[], all: readonly IndexEntry[]): boolean {
  const groups = groupsOf(grouped);
  if (groups.size < 2 || groups.has(undefined)) return false;
  const isRepeated = groupsOf(withoutRepeated(all).filter(({ track }) => track)).size < groups.size;
  return !isRepeated && !areStages(grouped);
}

/**
 * Whether the groups are stages of one track: the codes go on rising from each to the next, and neither their names nor the
 * roles in them say otherwise.
 */
function areStages(entries: readonly IndexEntry[]): boolean {
  if (!goesOn(entries.map(({ code }) => code))) return false;
  const groups = [...groupsOf(entries).values()];
  return !groups.every(([entry]) => isTrackName(entry?.track?.title ?? '')) && !haveOwnRoles(groups);
}

/** Whether each of the groups climbs in a role of its own: "Rep" and "Senior rep", then "Host" and "Senior host". */
function haveOwnRoles(groups: readonly (readonly IndexEntry[])[]): boolean {
  const titles = groups.map((entries) => entries.map(({ title }) => title));
  const roles = titles.map((each) => new Set(each.map((title) => roleOf(title).role)));
  const all = new Set(roles.flatMap((each) => [...each]));
  const areDistinct = roles.reduce((sum, { size }) => sum + size, 0) === all.size;
  return areDistinct && titles.every((each) => levelsByTitle(each).includes(true));
}

function groupsOf(entries: readonly IndexEntry[]): ReadonlyMap<string | undefined, readonly IndexEntry[]> {
  return groupBy(entries, ({ track }) => track?.id);
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
