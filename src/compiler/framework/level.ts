import type { Language, Level, Phase } from '../../model/types.ts';
import type { LevelDraft } from '../level/level.ts';
import type { Addresses } from '../readme/addresses.ts';
import { addressesOf } from './level-addresses.ts';
import type { PlaceOnTrack } from './places.ts';

/** The levels that were made of drafts earlier, with what they depend on beside the draft. */
export type KnownLevels = WeakMap<LevelDraft, { readonly key: string; readonly level: Level }>;

/** Returns the same object for as long as nothing of the level changes. */
export function levelOnce(
  draft: LevelDraft,
  rank: number,
  place: PlaceOnTrack,
  phase: Phase | undefined,
  language: Language | undefined,
  addresses: Addresses,
  known: KnownLevels,
): Level {
  const key = JSON.stringify([rank, place, phase?.id, phase?.title, language, addresses]);
  const before = known.get(draft);
  if (before?.key === key) return before.level;
  const level = toLevel(draft, rank, place, phase, language, addresses);
  known.set(draft, { key, level });
  return level;
}

function toLevel(
  draft: LevelDraft,
  rank: number,
  { track, position, of, below, via }: PlaceOnTrack,
  phase: Phase | undefined,
  language: Language | undefined,
  addresses: Addresses,
): Level {
  return {
    id: draft.id,
    code: draft.code,
    rank,
    title: draft.title,
    track: track.id,
    ...(phase ? { phase: phase.id } : {}),
    status: draft.status,
    ...(language ? { language } : {}),
    place: {
      position,
      of,
      below,
      ...(via ? { via } : {}),
      trackTitle: track.title,
      ...(phase ? { phaseTitle: phase.title } : {}),
    },
    statement: draft.statement,
    intro: draft.intro,
    attributes: draft.attributes,
    sections: draft.sections,
    ...(draft.owner === undefined ? {} : { owner: draft.owner }),
    ...(draft.reviewBy === undefined ? {} : { reviewBy: draft.reviewBy }),
    ...addressesOf(draft, addresses),
    source: { path: draft.path, line: lineOfTitle(draft) },
  };
}

/** The line of a level's title in its document. */
export function lineOfTitle({ heading, givenTitle }: LevelDraft): number {
  return (heading ?? givenTitle)?.span.start.line ?? 1;
}
