import { everyExpectation } from '../expectations.ts';
import { groupBy } from '../group.ts';
import type { Level } from '../types.ts';
import { compareText } from '../words/order.ts';
import { addressOf, type Moved } from './lock.ts';

/** An address that nothing has today. */
export interface Lost {
  readonly level: string;
  readonly section: string;
  readonly id: string;
  /** Where it leads, if there is such a place. */
  readonly to?: Moved['to'];
}

/** For each level that is gone, the id of the one that has taken its place, if one has. */
export type Heirs = ReadonlyMap<string, string | undefined>;

/**
 * Finds out which levels are gone, and which have taken their place: the one that the author names, or else the one that is much the same.
 *
 * @param levels those of today
 * @param lost the addresses that nothing has today
 * @param said what the author says, by the ids of levels that are gone
 */
export function heirsOf(levels: readonly Level[], lost: readonly Lost[], said: Heirs): Heirs {
  const present = new Map(levels.map((level) => [level.id, level]));
  const byLevel = groupBy(lost, ({ level }) => level);
  const gone = [...new Set([...byLevel.keys(), ...said.keys()])]
    .filter((id) => !present.has(id))
    .sort(compareText);
  const next = new Map(
    gone.map((id) => [id, said.has(id) ? said.get(id) : mostlyIn(byLevel.get(id) ?? [], present)]),
  );
  return new Map(gone.map((id) => [id, lastOf(id, next, present)]));
}

/** The level that holds more than half of what is left of another one, and more than half of which was there. */
function mostlyIn(lost: readonly Lost[], levels: ReadonlyMap<string, Level>): string | undefined {
  const ends = new Map(lost.flatMap(({ to }) => (to ? [[addressOf(to), to.level] as const] : [])));
  const shares = groupBy(ends.values(), (level) => level);
  const isMost = ([id, { length }]: readonly [string, readonly string[]]) =>
    2 * length > Math.max(ends.size, sizeOf(levels.get(id)));
  return [...shares].find(isMost)?.[0];
}

/** How many expectations a level has. */
function sizeOf(level: Level | undefined): number {
  return (level?.sections ?? []).flatMap(everyExpectation).length;
}

/** Follows levels that are gone to one that is there. */
function lastOf(start: string, next: Heirs, present: ReadonlyMap<string, Level>): string | undefined {
  const passed = new Set<string>();
  let id: string | undefined = start;
  while (id !== undefined && !present.has(id) && !passed.has(id)) {
    passed.add(id);
    id = next.get(id);
  }
  return id !== undefined && present.has(id) ? id : undefined;
}
