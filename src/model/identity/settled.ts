import { groupBy } from '../group.ts';
import { wordsOf } from './digest.ts';
import { addressOf } from './lock.ts';
import type { Known, Worded } from './match.ts';

/**
 * Settles which line of a lock counts where there are several for one address: the one whose words stand in the level, for after a merge
 * that is the side whose text was kept. Of two that stand, or if none does, the later one, so that an author can add a line.
 *
 * @param found the expectations of today
 */
export function settled(known: readonly Known[], found: readonly Worded[]): readonly Known[] {
  const lines = [...groupBy(known, addressOf).values()];
  if (lines.length === known.length) return known;
  const standing = new Set(found.map(wordsIn));
  return lines.flatMap((some) => some.findLast((one) => standing.has(wordsIn(one))) ?? some.slice(-1));
}

function wordsIn(one: Worded & Pick<Known, 'digest'>): string {
  return `${one.level}\n${wordsOf(one)}`;
}
