import type { Track } from '../../model/types.ts';
import { compareOrders, type Order } from '../names/codes.ts';
import { capitalise } from '../names/title.ts';

/** A level as far as its place on a track is concerned; it need not have a document. */
export interface Climber {
  readonly file: string;
  readonly code: string;
  readonly order: Order;
  readonly title: string;
  /** The track that the level's document names. */
  readonly track?: string;
  /** The track that the place of its document suggests; it counts where none is declared. */
  readonly line?: Track;
}

/** A track and who stands on it, from its foot. */
export interface Line<C extends Climber> {
  readonly track: Track;
  readonly members: readonly C[];
}

const TITLES: ReadonlyMap<string, string> = new Map([
  ['ic', 'Individual contributor'],
  ['manager', 'Management'],
]);

/**
 * Puts levels on tracks: on the one that their document names, else on that of their file or folder, else by the order of
 * the index, where a rank that does not rise begins a new track. Levels that no index orders are told apart by their titles.
 *
 * @param indexed in the order of the index
 * @param unindexed sorted by order
 * @param declared titles by id; these tracks come first
 */
export function findTracks<C extends Climber>(
  indexed: readonly C[],
  unindexed: readonly C[],
  declared: ReadonlyMap<string, string>,
): readonly Line<C>[] {
  const trackOf = new Map<C, string>();
  const titles = new Map(declared);
  const used = new Set<string>();
  for (const climber of declared.size > 0 ? [] : [...indexed, ...unindexed]) {
    const { track, line } = climber;
    if (!line || track !== undefined) continue;
    trackOf.set(climber, line.id);
    titles.set(line.id, line.title);
    used.add(line.id);
  }
  const isFree = (climber: C) => climber.track === undefined && !trackOf.has(climber);
  for (const [index, run] of intoRuns(indexed.filter(isFree)).entries()) {
    const natural = run.every(isManagement) ? 'manager' : 'ic';
    const id = used.has(natural) ? `track-${index + 1}` : natural;
    used.add(id);
    for (const climber of run) trackOf.set(climber, id);
  }
  const lines = new Map<string, C[]>([...declared.keys()].map((id) => [id, []]));
  const lineOf = (climber: C): C[] => {
    const id = climber.track ?? trackOf.get(climber) ?? (isManagement(climber) ? 'manager' : 'ic');
    const line = lines.get(id) ?? [];
    lines.set(id, line);
    return line;
  };
  for (const climber of indexed) lineOf(climber).push(climber);
  for (const climber of unindexed) insertByOrder(lineOf(climber), climber);
  // the only track there is needs no name that nobody gave it
  const isAlone = lines.size === 1;
  return [...lines].map(([id, members]) => {
    const isNamed = !isAlone || members.some(({ track }) => track !== undefined);
    return { track: { id, title: titles.get(id) ?? (isNamed ? titleOf(id) : '') }, members };
  });
}

/** Whether a level leads people, as far as its title tells. */
export function isManagement({ title }: Pick<Climber, 'title'>): boolean {
  return /\b(?:manager|director|head)\b/i.test(title);
}

function intoRuns<C extends Climber>(climbers: readonly C[]): readonly (readonly C[])[] {
  const runs: C[][] = [];
  for (const climber of climbers) {
    const run = runs.at(-1);
    const below = run?.at(-1);
    if (run && below && rises(below, climber)) run.push(climber);
    else runs.push([climber]);
  }
  return runs;
}

/** A level is above those that come before it; and where the index says so, L1 is above L1.0, its first step. */
function rises(below: Climber, above: Climber): boolean {
  if (compareOrders(below.order, above.order) < 0) return true;
  const isStepOf = below.code.startsWith(`${above.code}.`);
  return above.code !== '' && isStepOf;
}

function insertByOrder<C extends Climber>(line: C[], climber: C): void {
  const last = line.at(-1);
  const next =
    last && compareOrders(last.order, climber.order) <= 0
      ? -1
      : line.findIndex((other) => compareOrders(other.order, climber.order) > 0);
  line.splice(next === -1 ? line.length : next, 0, climber);
}

function titleOf(id: string): string {
  return capitalise(TITLES.get(id) ?? id.replace(/[-_]+/g, ' '));
}
