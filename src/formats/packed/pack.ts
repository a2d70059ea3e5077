import type { Expectation, Framework } from '../../model/types.ts';
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
  return { ...framework, levels };
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
