import { groupBy } from '../group.ts';
import { addressOf } from '../identity/lock.ts';
import type { Strand } from '../types.ts';

/** Finds the strands that an expectation is a step of, by the expectation's address (`l3#owns-incidents`). */
export function strandsByAddress(strands: readonly Strand[] = []): ReadonlyMap<string, readonly Strand[]> {
  const steps = strands.flatMap((strand) =>
    strand.steps.map(({ level, expectation }) => ({
      address: addressOf({ level, id: expectation }),
      strand,
    })),
  );
  const grouped = groupBy(steps, ({ address }) => address);
  return new Map([...grouped].map(([address, each]) => [address, each.map(({ strand }) => strand)]));
}
