import { fold } from '../words/fold.ts';
import { type Pairs, pairByCommon, pairByKeys } from './pairs.ts';
import type { LevelSide } from './sides.ts';

/**
 * Finds out which levels are the same: by id; by the title on their track; by the title; by half of their expectations; by the code on their
 * track, which says least, because a level that is put between others takes the code of the next.
 */
export function pairLevels(before: readonly LevelSide[], after: readonly LevelSide[]): Pairs<LevelSide> {
  const titleOf = ({ level }: LevelSide) => fold(level.title);
  const pairs = pairByKeys(before, after, [
    ({ level }) => level.id,
    (one) => titleOf(one) && JSON.stringify([one.level.track, titleOf(one)]),
    titleOf,
  ]);
  pairByCommon(before, after, pairs, wordedAlike);
  return pairByKeys(
    before,
    after,
    [({ level }) => level.code && JSON.stringify([level.track, fold(level.code)])],
    pairs,
  );
}

/** How many expectations two levels share; 0 if that is less than half of the larger. */
function wordedAlike(one: LevelSide, other: LevelSide): number {
  const textsOf = ({ sections }: LevelSide) =>
    new Set(sections.flatMap(({ items }) => items.map(({ plain }) => fold(plain))));
  const [old, anew] = [textsOf(one), textsOf(other)];
  const shared = [...old].filter((text) => anew.has(text)).length;
  return 2 * shared >= Math.max(old.size, anew.size) ? shared : 0;
}
