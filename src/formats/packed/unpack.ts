import type { Expectation, Framework } from '../../model/types.ts';
import { idFrom } from './id.ts';
import type { PackedExpectation, PackedFramework } from './shape.ts';

/** The framework that was packed. */
export function unpack(packed: PackedFramework): Framework {
  const levels = packed.levels.map((level) => ({
    ...level,
    sections: level.sections.map((section) => ({
      ...section,
      expectations: section.expectations.map(unpackExpectation),
    })),
  }));
  return { ...packed, levels };
}

function unpackExpectation(packed: PackedExpectation): Expectation {
  const { children = [] } = packed;
  return { id: idFrom(packed.text), examples: [], ...packed, children: children.map(unpackExpectation) };
}
