import type { Track } from '../../model/types.ts';
import { compareOrders } from '../names/codes.ts';
import { isManagement } from '../names/management.ts';
import { capitalise } from '../names/title.ts';
import { declaredTrack } from './declared-track.ts';
import { bySaid, type OrderedLevel } from './order.ts';

/** A track and who is on it, from its foot. */
export interface OrderedTrack {
  readonly track: Track;
  readonly levels: readonly OrderedLevel[];
}

const TITLES: ReadonlyMap<string, string> = new Map([
  ['ic', 'Individual contributor'],
  ['manager', 'Management'],
]);

/**
 * Puts levels on tracks: on the one that their document names, else on that of their file or folder, else by the order of
 * the index, where a rank that does not rise begins a new track. Levels that no index orders are told apart by their titles.
 * A declared track that none of them is on is left out.
 *
 * @param indexed in the order of the index
 * @param unindexed sorted by order
 * @param declared titles by id; these tracks come first
 * @param said the places that the owner gives to levels, by their ids
 */
export function findTracks(
  indexed: readonly OrderedLevel[],
  unindexed: readonly OrderedLevel[],
  declared: ReadonlyMap<string, string>,
  said: ReadonlyMap<string, number>,
): readonly OrderedTrack[] {
  const all = [...indexed, ...unindexed];
  const only = onlyDeclared(all, declared);
  const known = isAnyUsed(all, declared) ? declared : new Map<string, string>();
  const trackOf = new Map<OrderedLevel, string>();
  const titles = new Map(declared);
  const taken = new Set<string>();
  for (const level of all) {
    const { track, suggestedTrack } = level;
    const suggested = suggestedTrack && declaredTrack(known, suggestedTrack);
    const found = track === undefined ? (only ?? suggested) : undefined;
    if (!found) continue;
    trackOf.set(level, found.id);
    titles.set(found.id, found.title);
    taken.add(found.id);
  }
  const isFree = (level: OrderedLevel) => level.track === undefined && !trackOf.has(level);
  for (const [index, run] of intoRuns(indexed.filter(isFree)).entries()) {
    const natural = run.every(isManagement) ? 'manager' : 'ic';
    const id = taken.has(natural) ? `track-${index + 1}` : natural;
    taken.add(id);
    for (const level of run) trackOf.set(level, id);
  }
  const tracks = new Map<string, OrderedLevel[]>([...declared.keys()].map((id) => [id, []]));
  const levelsOn = (level: OrderedLevel): OrderedLevel[] => {
    const id = level.track ?? trackOf.get(level) ?? (isManagement(level) ? 'manager' : 'ic');
    const levels = tracks.get(id) ?? [];
    tracks.set(id, levels);
    return levels;
  };
  // what an index leaves out goes where its code would be; without one, all are in their order
  const isAside = ({ draft }: OrderedLevel) => indexed.length > 0 && !said.has(draft?.id ?? '');
  const aside = new Set(unindexed.filter(isAside));
  for (const level of bySaid(all, said)) {
    if (aside.has(level)) insertByOrder(levelsOn(level), level);
    else levelsOn(level).push(level);
  }
  const used = [...tracks].filter(([, levels]) => all.length === 0 || levels.length > 0);
  // the only track there is needs no name that nobody gave it
  const isAlone = used.length === 1;
  return used.map(([id, levels]) => {
    const isNamed = !isAlone || levels.some(({ track }) => track !== undefined);
    return { track: { id, title: titles.get(id) ?? (isNamed ? titleOf(id) : '') }, levels };
  });
}

/** Whether any level is on a declared track: by its document, by its place, or by its title. */
function isAnyUsed(all: readonly OrderedLevel[], declared: ReadonlyMap<string, string>): boolean {
  const isOn = ({ track, suggestedTrack }: OrderedLevel) =>
    track === undefined
      ? suggestedTrack !== undefined && declaredTrack(declared, suggestedTrack) !== undefined
      : declared.has(track);
  return [...TITLES.keys()].some((id) => declared.has(id)) || all.some(isOn);
}

/** The only declared track, where no level is on it and nothing tells of more than one. */
function onlyDeclared(
  all: readonly OrderedLevel[],
  declared: ReadonlyMap<string, string>,
): Track | undefined {
  const [[id, title] = ['', '']] = declared;
  const suggested = new Set(all.map(({ suggestedTrack }) => suggestedTrack?.id));
  const isOnly = declared.size === 1 && suggested.size < 2 && !isAnyUsed(all, declared);
  return isOnly ? { id, title } : undefined;
}

function intoRuns(levels: readonly OrderedLevel[]): readonly (readonly OrderedLevel[])[] {
  const runs: OrderedLevel[][] = [];
  for (const level of levels) {
    const run = runs.at(-1);
    const below = run?.findLast(({ rank }) => rank !== undefined);
    // a level without a rank is where the index has it
    if (run && (!below || level.rank === undefined || rises(below, level))) run.push(level);
    else runs.push([level]);
  }
  return runs;
}

/** A level is above those that come before it; and where the index says so, L1 is above L1.0, its first step. */
function rises(below: OrderedLevel, above: OrderedLevel): boolean {
  return compareOrders(below.order, above.order) < 0 || below.code.startsWith(`${above.code}.`);
}

function insertByOrder(levels: OrderedLevel[], level: OrderedLevel): void {
  const last = levels.at(-1);
  const next =
    last && compareOrders(last.order, level.order) <= 0
      ? -1
      : levels.findIndex((other) => compareOrders(other.order, level.order) > 0);
  levels.splice(next === -1 ? levels.length : next, 0, level);
}

function titleOf(id: string): string {
  return capitalise(TITLES.get(id) ?? id.replace(/[-_]+/g, ' '));
}
