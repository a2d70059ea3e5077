import type { Expectation, Framework, StrandStep } from '../../model/types.ts';
import { everyStep } from './every-step.ts';
import { idFrom } from './id.ts';
import type { PackedExpectation, PackedFramework } from './shape.ts';

/** A framework without what {@link unpack} can add again. */
export function pack(framework: Framework): PackedFramework {
  const levels = framework.levels.map((level) => ({
    ...level,
    sections: level.sections.map((section) => ({
      ...section,
      expectations: section.expectations.map(packExpectation),
    })),
  }));
  return { ...framework, ...packStrands(framework), levels };
}

function packStrands({ strands, levels }: Framework): Pick<PackedFramework, 'strands'> {
  if (!strands) return {};
  const places = new Map(
    everyStep(levels)
      .map((step, place) => [keyOf(step), place] as const)
      .toReversed(),
  );
  return {
    strands: strands.map(({ steps, ...strand }) => ({
      ...strand,
      steps: steps.map((step) => places.get(keyOf(step)) ?? step),
    })),
  };
}

function keyOf({ level, expectation }: StrandStep): string {
  return JSON.stringify([level, expectation]);
}

function packExpectation({ id, text, children, examples, ...rest }: Expectation): PackedExpectation {
  return {
    ...(id === idFrom(text) ? {} : { id }),
    text,
    ...(children.length > 0 ? { children: children.map(packExpectation) } : {}),
    ...(examples.length > 0 ? { examples } : {}),
    ...rest,
  };
}
