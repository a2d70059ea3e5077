import { foldExpectations } from '../expectations.ts';
import { groupBy } from '../group.ts';
import type { FormerExpectation, Framework, Level } from '../types.ts';
import { compareText } from '../words/order.ts';
import { addressOf, type Lock, type Moved } from './lock.ts';

/**
 * Tells the levels of a framework where the addresses lead that they no longer have.
 *
 * @param framework with the ids that the lock keeps
 * @param lock what is known of this revision and those before
 */
export function withFormer(framework: Framework, lock: Lock): Framework {
  const present = new Set(framework.levels.flatMap(addressesOf));
  const ways = new Map(lock.moved.map((one) => [addressOf(one), one.to]));
  const former = groupBy(
    // of an address that is said twice, the way counts
    [...new Map([...lock.known, ...lock.moved].map((one) => [addressOf(one), one])).values()]
      .filter((one) => !present.has(addressOf(one)))
      .sort((a, b) => compareText(a.id, b.id)),
    ({ level }) => level,
  );
  const levels = framework.levels.map((level): Level => {
    const own = former.get(level.id);
    if (!own) return level;
    const sections = new Set(level.sections.map(({ id }) => id));
    return {
      ...level,
      former: own.map(({ id, section }): FormerExpectation => {
        const end = endOf({ level: level.id, id }, ways);
        return {
          id,
          ...(sections.has(section) && { section }),
          ...(end && present.has(addressOf(end)) && { to: { level: end.level, section: end.id } }),
        };
      }),
    };
  });
  return { ...framework, levels };
}

/** Every address that a level has: those of its sections and of its expectations. */
function addressesOf({ id: level, sections }: Level): readonly string[] {
  const expectations = sections.flatMap((section) =>
    foldExpectations(section.expectations, ({ id }, nested: readonly string[]) => [id, ...nested]),
  );
  return [...sections.map(({ id }) => id), ...expectations].map((id) => addressOf({ level, id }));
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
