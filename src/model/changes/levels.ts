import type { Level } from '../types.ts';
import { fold } from '../words/fold.ts';
import { type Pairs, pairByCommon, pairByKeys } from './pairs.ts';
import type { LevelSide } from './sides.ts';

/**
 * Finds out which levels are the same: by id; by what the framework says of its former levels; by the title on their track; by the title; by
 * half of their expectations; by the code on their track, which says least, because a level that is put between others takes the code of the
 * next.
 *
 * @param gone the ids of levels of which a revision says that no other is in their place
 */
export function pairLevels(
  before: readonly LevelSide[],
  after: readonly LevelSide[],
  gone: ReadonlySet<string>,
): Pairs<LevelSide> {
  const titleOf = ({ level }: LevelSide) => fold(level.title);
  const sharing = sharingAmong();
  const pairs = pairByKeys(before, after, [({ level }) => level.id]);
  // of several levels that became one, the likeliest is the same
  pairByCommon(before, after, pairs, (one, other) =>
    isHeir(one.level, other.level) || isHeir(other.level, one.level) ? 1 + sharing(one, other).shared : 0,
  );
  pairByKeys(
    before,
    after,
    [(one) => titleOf(one) && JSON.stringify([one.level.track, titleOf(one)]), titleOf],
    pairs,
  );
  pairByCommon(before, after, pairs, (one, other) => {
    const { shared, most } = sharing(one, other);
    return 2 * shared >= most ? shared : 0;
  });
  return pairByKeys(
    before,
    after,
    [
      ({ level }) =>
        gone.has(level.id) ? '' : level.code && JSON.stringify([level.track, fold(level.code)]),
    ],
    pairs,
  );
}

/** Whether a level has taken the place of another, which is told in either direction. */
function isHeir(level: Level, former: Level): boolean {
  return level.formerIds?.includes(former.id) ?? false;
}

/** Returns what tells how many expectations two levels share, and how many the larger has. */
function sharingAmong() {
  const known = new Map<LevelSide, ReadonlySet<string>>();
  const textsOf = (side: LevelSide) => {
    const texts =
      known.get(side) ?? new Set(side.sections.flatMap(({ items }) => items.map(({ plain }) => fold(plain))));
    known.set(side, texts);
    return texts;
  };
  return (one: LevelSide, other: LevelSide) => {
    const [old, anew] = [textsOf(one), textsOf(other)];
    let shared = 0;
    for (const text of old) if (anew.has(text)) shared += 1;
    return { shared, most: Math.max(old.size, anew.size) };
  };
}
