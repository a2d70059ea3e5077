import { wordsOf } from './digest.ts';
import { addressOf, type Lock, type Moved } from './lock.ts';
import type { Known } from './match.ts';
import { settled } from './settled.ts';

/** What the next lock says otherwise than the last. Of what is the same it says nothing. */
export interface LockChanges {
  readonly reworded: readonly { readonly before: Known; readonly after: Known }[];
  /** Those that are in another section of their level now. */
  readonly resettled: readonly { readonly before: Known; readonly after: Known }[];
  /** Those that are in another level now. */
  readonly moved: readonly Moved[];
  readonly added: readonly Known[];
  readonly gone: readonly Known[];
}

/** Compares two locks of one framework. One that was reworded and is in another section counts as reworded. */
export function lockChanges(before: Lock, after: Lock): LockChanges {
  const ways = new Set(before.moved.map(addressOf));
  const moved = after.moved.filter((one) => !ways.has(addressOf(one)));
  const arrived = new Set(moved.map(({ to }) => addressOf(to)));
  const present = after.known.filter(({ isGone }) => !isGone);
  const known = new Map(settled(before.known, present).map((one) => [addressOf(one), one]));
  const pairs = present.flatMap((one) => {
    const earlier = known.get(addressOf(one));
    return earlier ? [{ before: earlier, after: one }] : [];
  });
  const isReworded = (pair: { readonly before: Known; readonly after: Known }) =>
    wordsOf(pair.before) !== wordsOf(pair.after);
  return {
    reworded: pairs.filter(isReworded),
    resettled: pairs.filter((pair) => !isReworded(pair) && pair.before.section !== pair.after.section),
    moved,
    added: present.filter((one) => !known.has(addressOf(one)) && !arrived.has(addressOf(one))),
    gone: after.known.filter((one) => one.isGone && known.get(addressOf(one))?.isGone !== true),
  };
}
