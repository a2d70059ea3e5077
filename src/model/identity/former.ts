import { everyExpectation } from '../expectations.ts';
import { groupBy } from '../group.ts';
import type { FormerExpectation, Framework, Level } from '../types.ts';
import { compareText } from '../words/order.ts';
import { heirsOf, type Lost } from './heirs.ts';
import { addressOf, type Lock, type Moved } from './lock.ts';

/**
 * Tells a framework where the addresses lead that it no longer has.
 *
 * @param framework with the ids that the lock keeps
 * @param lock what is known of this revision and those before
 * @param said of levels that are gone, the ids of those that have taken their place, as far as the author says it; `undefined` for none
 */
export function withFormer(
  framework: Framework,
  lock: Lock,
  said: ReadonlyMap<string, string | undefined> = new Map(),
): Framework {
  const lost = lostAddresses(framework, lock);
  const heirs = heirsOf(framework.levels, lost, said);
  const replaced = groupBy(heirs.keys(), (id) => heirs.get(id));
  const goneLevels = replaced.get(undefined);
  // what nothing has come of is gone with its level
  const carried = groupBy(lost, ({ level, to }) =>
    heirs.has(level) ? (heirs.get(level) ?? to?.level) : level,
  );
  return {
    ...framework,
    ...(goneLevels && { goneLevels }),
    levels: framework.levels.map((level): Level => {
      const formerIds = replaced.get(level.id);
      const former = (carried.get(level.id) ?? [])
        // in the place of its level it is found by its id
        .filter(
          (one) => !formerIds?.includes(one.level) || one.to?.level !== level.id || one.to.id !== one.id,
        )
        .map((one) => formerOf(one, level));
      if (!formerIds && former.length === 0) return level;
      return { ...level, ...(formerIds && { formerIds }), ...(former.length > 0 && { former }) };
    }),
  };
}

/** How a level carries an address that led to it, or to a level that is gone. */
function formerOf({ level, section, id, to }: Lost, carrier: Level): FormerExpectation {
  return {
    ...(level !== carrier.id && { level }),
    id,
    ...(carrier.sections.some((each) => each.id === section) && { section }),
    ...(to && { to: { level: to.level, section: to.id } }),
  };
}

/** The addresses that nothing has today, and where each leads. */
function lostAddresses({ levels }: Framework, lock: Lock): readonly Lost[] {
  // of an address that is said twice, the way counts
  const known = new Map([...lock.known, ...lock.moved].map((one) => [addressOf(one), one]));
  if (known.size === 0) return [];
  const present = new Set(levels.flatMap(addressesOf));
  const ways = new Map(lock.moved.map((one) => [addressOf(one), one.to]));
  return [...known.values()]
    .filter((one) => !present.has(addressOf(one)))
    .sort((a, b) => compareText(a.id, b.id) || compareText(a.level, b.level))
    .map(({ level, section, id }) => {
      const end = endOf({ level, id }, ways);
      return { level, section, id, ...(end && present.has(addressOf(end)) && { to: end }) };
    });
}

/** Every address that a level has: those of its sections and of its expectations. */
function addressesOf({ id: level, sections }: Level): readonly string[] {
  return [...sections, ...sections.flatMap(everyExpectation)].map(({ id }) => addressOf({ level, id }));
}

/** Where an address leads in the end; by hand, a lock can be written in circles. */
function endOf(start: Moved['to'], ways: ReadonlyMap<string, Moved['to']>): Moved['to'] | undefined {
  const passed = new Set<string>();
  let end = ways.get(addressOf(start));
  for (let next = end; next && !passed.has(addressOf(next)); next = ways.get(addressOf(next))) {
    passed.add(addressOf(next));
    end = next;
  }
  return end;
}
