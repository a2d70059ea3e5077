import type { Phase } from '../../model/types.ts';
import { once } from '../document/tree/once.ts';
import { compareOrders, familyOf } from '../names/codes.ts';
import { isManagement } from '../names/management.ts';
import { type Fork, type Forks, leadsOver } from './fork.ts';
import type { OrderedLevel } from './order.ts';
import type { OrderedTrack } from './tracks.ts';

/**
 * Finds where tracks leave others. It takes the author's word to make a way between two tracks: the front matter, a journey
 * with levels of both, an index with what they have in common before the rest of each, or codes that continue from one to the other. No career is made up of ranks alone.
 *
 * @param said what the front matter says; undefined for a track with a start of its own
 */
export function findForks(tracks: readonly OrderedTrack[], phases: readonly Phase[], said: Forks): Forks {
  const forks = new Map(said);
  for (const track of tracks) {
    if (said.has(track)) continue;
    const fork =
      forkOfJourney(track, tracks, phases) ?? forkOfIndex(track, tracks) ?? forkOfCodes(track, tracks);
    if (fork && !leadsOver(fork.on, track, forks)) forks.set(track, fork);
  }
  return forks;
}

/** A track that starts in a phase with levels of another one continues what that other has in earlier phases. */
function forkOfJourney(
  track: OrderedTrack,
  tracks: readonly OrderedTrack[],
  phases: readonly Phase[],
): Fork | undefined {
  const holds = ({ levels }: Phase, { draft }: OrderedLevel) =>
    draft !== undefined && levels.includes(draft.id);
  const [first] = track.levels;
  const at = first ? phases.findIndex((phase) => holds(phase, first)) : -1;
  const phase = phases[at];
  if (!phase) return undefined;
  const earlier = phases.slice(0, at);
  const found = tracks.flatMap((on): Fork[] => {
    const isBeside = on !== track && on.levels.some((level) => holds(phase, level));
    const after = isBeside && on.levels.findLast((level) => earlier.some((each) => holds(each, level)));
    return after ? [{ after, on, reason: `both have levels in the phase "${phase.title}"` }] : [];
  });
  return onlyOne(found);
}

/** An index has what several tracks have in common first: the others leave the first one there. */
function forkOfIndex({ levels: [first] }: OrderedTrack, tracks: readonly OrderedTrack[]): Fork | undefined {
  if (first?.fork !== 'branch') return undefined;
  const found = tracks.flatMap((on): Fork[] => {
    const after = on.levels.findLast(({ fork }) => fork === 'foot');
    return after ? [{ after, on, reason: 'the index has its levels before the tracks' }] : [];
  });
  return onlyOne(found);
}

/**
 * Codes continue from one track to another, as from L3 to L4. If headings, files or folders keep the two apart, they may be
 * two professions whose levels are comparable; then only people management continues the other.
 */
function forkOfCodes(track: OrderedTrack, tracks: readonly OrderedTrack[]): Fork | undefined {
  const [first] = track.levels;
  if (!first || first.code === '') return undefined;
  const found = tracks.flatMap((on): Fork[] => {
    const after = on === track ? undefined : lastBefore(first, on);
    const isMeant = after?.suggestedTrack?.id === first.suggestedTrack?.id || leadsPeople(track);
    return after && isMeant ? [{ after, on, reason: `${first.code} continues its codes` }] : [];
  });
  const earlier = found.filter(({ on }) => tracks.indexOf(on) < tracks.indexOf(track));
  return onlyOne(earlier.length > 0 ? earlier : found);
}

/** The family of a level's code: each level is held against every track. */
const codesOf = once(({ code }: OrderedLevel) => familyOf(code));

/** The level whose code the given one continues, if the levels of a track lead up to it. */
function lastBefore(first: OrderedLevel, { levels }: OrderedTrack): OrderedLevel | undefined {
  const alike = levels.filter((level) => level.code !== '' && codesOf(level) === codesOf(first));
  const last = alike.findLast(({ order }) => compareOrders(order, first.order) < 0);
  const isPassed = alike.some(({ order }) => compareOrders(order, first.order) >= 0);
  const [[rank = 0], [lastRank = 0]] = [first.order, last?.order ?? []];
  return isPassed || rank - lastRank <= 1 ? last : undefined;
}

function leadsPeople({ track, levels }: OrderedTrack): boolean {
  return track.id === 'manager' || levels.every(isManagement);
}

/** Where several tracks could be the one, it is for the author to say which. */
function onlyOne([fork, ...others]: readonly Fork[]): Fork | undefined {
  return others.length === 0 ? fork : undefined;
}
