import { everyExpectation } from '../../model/expectations.ts';
import { addressOf } from '../../model/identity/lock.ts';
import type { Expectation, Framework } from '../../model/types.ts';

/**
 * Returns a framework whose expectations have ids made of their words of today. Those that `ids.lock` keeps are words of earlier ones,
 * which may have been internal.
 *
 * @param framework with the ids that the lock keeps
 * @param assembled the same with ids made of words
 */
export function withOwnIds(framework: Framework, assembled: Framework): Framework {
  const ids = new Map<string, string>();
  for (const [at, level] of framework.levels.entries()) {
    const own = assembled.levels[at]?.sections.flatMap(everyExpectation) ?? [];
    for (const [order, { id }] of level.sections.flatMap(everyExpectation).entries())
      ids.set(addressOf({ level: level.id, id }), own[order]?.id ?? id);
  }
  const idOf = (level: string, id: string) => ids.get(addressOf({ level, id })) ?? id;
  const named = (level: string, all: readonly Expectation[]): readonly Expectation[] =>
    all.map((each) => ({ ...each, id: idOf(level, each.id), children: named(level, each.children) }));
  const { strands } = framework;
  return {
    ...framework,
    ...(strands && {
      strands: strands.map((strand) => ({
        ...strand,
        steps: strand.steps.map((step) => ({ ...step, expectation: idOf(step.level, step.expectation) })),
      })),
    }),
    levels: framework.levels.map((level) => ({
      ...level,
      sections: level.sections.map((section) => ({
        ...section,
        expectations: named(level.id, section.expectations),
      })),
    })),
  };
}
