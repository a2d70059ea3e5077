import { groupBy } from '../../model/group.ts';
import type { Track } from '../../model/types.ts';
import type { LevelDraft } from '../level/level.ts';
import { compareOrders, type Order, orderOfCode } from '../names/codes.ts';
import { compareNames } from '../names/natural-order.ts';
import type { IndexEntry } from '../readme/index-entry.ts';

/** A level of the index or of the folder, with what its place follows from. */
export interface OrderedLevel {
  readonly file: string;
  readonly code: string;
  /** Undefined where neither the front matter nor a code tells. */
  readonly rank?: number;
  readonly order: Order;
  readonly title: string;
  /** The track that the level's document names. */
  readonly track?: string;
  /** The track that the index or the place of its document suggests; it counts where none is declared, or this one is. */
  readonly suggestedTrack?: Track;
  /** Where the index has it, where tracks leave a common foot. */
  readonly fork?: 'foot' | 'branch';
  /** Undefined where its document could not be read. */
  readonly draft?: LevelDraft;
}

/** Orders the levels as the index does; the ones that it does not name follow in the order of their files. */
export function byIndex(
  index: readonly IndexEntry[],
  drafts: readonly LevelDraft[],
): { indexed: readonly OrderedLevel[]; unindexed: readonly OrderedLevel[] } {
  const byId = new Map<string | undefined, LevelDraft>(drafts.map((draft) => [draft.id, draft]));
  const byFile = groupBy(drafts, ({ path }) => path);
  const left = new Set(drafts);
  const missing = new Set<string>();
  const indexed: OrderedLevel[] = [];
  for (const entry of index) {
    const level = byId.get(entry.level);
    const named = level ? [level] : byFile.get(entry.file);
    for (const draft of named ?? []) {
      if (left.delete(draft)) {
        const named = { ...draft, ...suggestedTrackOf(entry, draft), ...forkOf(entry) };
        indexed.push(toOrdered(named, indexed.length + 1, draft));
      }
    }
    if (named || missing.has(entry.file)) continue;
    missing.add(entry.file);
    indexed.push(
      toOrdered({ ...entry, path: entry.file, ...suggestedTrackOf(entry) }, indexed.length + 1, undefined),
    );
  }
  const unindexed = [...left].map((draft, place) => toOrdered(draft, indexed.length + place + 1, draft));
  return { indexed, unindexed };
}

/** The track that the index puts a level on, else the one that its document's place suggests. */
function suggestedTrackOf({ track }: IndexEntry, draft?: LevelDraft): Pick<LevelDraft, 'suggestedTrack'> {
  const suggestedTrack = track ?? draft?.suggestedTrack;
  return suggestedTrack ? { suggestedTrack } : {};
}

function forkOf({ fork }: Pick<IndexEntry, 'fork'>): Pick<IndexEntry, 'fork'> {
  return fork ? { fork } : {};
}

/**
 * Orders the levels by rank and code. If some have no rank, the places that site generators give them come first. Levels
 * with neither come last, but beside levels with a rank in one document they keep their place among them.
 */
export function byOrder(drafts: readonly LevelDraft[]): readonly OrderedLevel[] {
  const last = Number.MAX_SAFE_INTEGER;
  const isRanked = drafts.every(({ rank }) => rank !== undefined);
  const places = placesBeside(drafts);
  const comparePositions = (a: LevelDraft, b: LevelDraft) => (a.position ?? last) - (b.position ?? last);
  return [...drafts]
    .sort(
      (a, b) =>
        (isRanked ? 0 : comparePositions(a, b)) ||
        compareOrders(places.get(a)?.order ?? orderOf(a, last), places.get(b)?.order ?? orderOf(b, last)) ||
        (places.get(a)?.after ?? 0) - (places.get(b)?.after ?? 0) ||
        comparePositions(a, b) ||
        compareNames(a.path, b.path),
    )
    .map((draft, place) => toOrdered(draft, place + 1, draft));
}

/** Where a level without a rank is: so many places after one with an order, or before it. */
interface PlaceBeside {
  readonly order: Order;
  readonly after: number;
}

/** The places of levels without a rank in documents where others have one: after the one that is above them, else before the first. */
function placesBeside(drafts: readonly LevelDraft[]): ReadonlyMap<LevelDraft, PlaceBeside> {
  const places = new Map<LevelDraft, PlaceBeside>();
  if (drafts.every(({ rank }) => rank === undefined) || drafts.every(({ rank }) => rank !== undefined))
    return places;
  for (const within of groupBy(drafts, ({ path }) => path).values()) {
    const first = within.findIndex(({ rank }) => rank !== undefined);
    const ranked = within[first];
    if (!ranked) continue;
    let before: PlaceBeside = { order: orderOf(ranked, 0), after: -first - 1 };
    for (const draft of within) {
      before =
        draft.rank === undefined
          ? { ...before, after: before.after + 1 }
          : { order: orderOf(draft, 0), after: 0 };
      if (draft.rank === undefined) places.set(draft, before);
    }
  }
  return places;
}

/**
 * Puts levels in the order that their owner gives. Levels that it leaves out follow in the order they had.
 *
 * @param said the places by id
 */
export function bySaid(
  levels: readonly OrderedLevel[],
  said: ReadonlyMap<string, number>,
): readonly OrderedLevel[] {
  if (said.size === 0) return levels;
  const placeOf = ({ draft }: OrderedLevel) => said.get(draft?.id ?? '') ?? said.size;
  return [...levels].sort((a, b) => placeOf(a) - placeOf(b));
}

function orderOf({ code, rank }: Pick<LevelDraft, 'code' | 'rank'>, fallback: number): Order {
  return [rank ?? fallback, ...orderOfCode(code).slice(1)];
}

function toOrdered(
  named: Pick<LevelDraft, 'path' | 'code' | 'rank' | 'title' | 'suggestedTrack'> & Pick<IndexEntry, 'fork'>,
  place: number,
  draft: LevelDraft | undefined,
): OrderedLevel {
  return {
    file: named.path,
    code: named.code,
    ...(named.rank === undefined ? {} : { rank: named.rank }),
    order: orderOf(named, place),
    title: named.title,
    ...(draft ? { draft } : {}),
    ...(draft?.track ? { track: draft.track.value } : {}),
    ...(named.suggestedTrack ? { suggestedTrack: named.suggestedTrack } : {}),
    ...forkOf(named),
  };
}
