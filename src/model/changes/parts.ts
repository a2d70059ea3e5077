import { groupBy } from '../group.ts';
import { type StemsOf, wordingAmong } from '../identity/wording.ts';
import { fold } from '../words/fold.ts';
import type { Pairs } from './pairs.ts';
import type { Item } from './sides.ts';

/** How much of a part the whole has to hold, and of the whole its parts. */
const MOST = 0.75;

/** How much of a part another part of the same whole may hold. */
const LEAST = 0.5;

/** Expectations that became several, with all their parts in reading order. */
export type Splits = ReadonlyMap<Item, readonly Item[]>;

/**
 * Finds out which expectations became several: those whose words are in the one that they are matched with and in others that are new in
 * the level.
 *
 * @param pairs of each whole the part that it is matched with; every part is of one whole
 * @param later everything of the later revision in reading order
 * @param stemsOf finds the stems of a text
 */
export function splitsAmong(
  pairs: Pairs<Item>,
  later: readonly Item[],
  isSameLevel: SameLevel,
  stemsOf: StemsOf,
): Splits {
  const matched = new Set(pairs.values());
  const reworded = [...pairs].filter(
    ([one, other]) => one.subject === 'expectation' && one.plain !== other.plain,
  );
  const parts = later.filter((one) => one.subject === 'expectation' && !matched.has(one));
  if (reworded.length === 0 || parts.length === 0) return new Map();
  const stems = new Map([...reworded.flat(), ...parts].map((item) => [item, stemsOf(item.plain)] as const));
  const { holds } = wordingAmong(stems.values());
  const of = (item: Item) => stems.get(item) ?? new Set<string>();
  const shortened = reworded.filter(
    ([one, first]) =>
      isSameLevel(one, first) && holds(of(one), of(first), MOST) && fold(one.plain) !== fold(first.plain),
  );
  const found = parts.flatMap((part) => {
    const whole = shortened.find(
      ([one, first]) =>
        isSameLevel(one, part) &&
        holds(of(one), of(part), MOST) &&
        // it has to say what the first part does not
        !holds(of(first), of(part), LEAST),
    );
    return whole ? [{ part, whole: whole[0], first: whole[1] }] : [];
  });
  const splits = [...groupBy(found, ({ whole }) => whole)].flatMap(([whole, group]) => {
    const all = new Set([group[0].first, ...group.map(({ part }) => part)]);
    const together = new Set([...all].flatMap((part) => [...of(part)]));
    return holds(together, of(whole), MOST) ? [[whole, later.filter((one) => all.has(one))] as const] : [];
  });
  return new Map(splits);
}

/** Whether an expectation of the earlier revision was in the level that one of the later is in. */
type SameLevel = (whole: Item, part: Item) => boolean;
