import type { Expectation, Framework, Level, Strand, StrandStep } from '../../model/types.ts';
import { everyStep } from './every-step.ts';
import { idFrom } from './id.ts';
import type { PackedExpectation, PackedFramework, PackedStrand } from './shape.ts';

/** The framework that was packed. */
export function unpack(packed: PackedFramework): Framework {
  const levels = packed.levels.map((level) => ({
    ...level,
    sections: level.sections.map((section) => ({
      ...section,
      expectations: section.expectations.map(unpackExpectation),
    })),
  }));
  const { strands, ...rest } = packed;
  return { ...rest, ...(strands && { strands: unpackStrands(strands, levels) }), levels };
}

function unpackStrands(strands: readonly PackedStrand[], levels: readonly Level[]): readonly Strand[] {
  const every = everyStep(levels);
  const stepOf = (step: number | StrandStep) => (typeof step === 'number' ? every[step] : step);
  return strands.map((strand) => ({ ...strand, steps: strand.steps.flatMap((step) => stepOf(step) ?? []) }));
}

function unpackExpectation(packed: PackedExpectation): Expectation {
  const { children = [] } = packed;
  return { id: idFrom(packed.text), examples: [], ...packed, children: children.map(unpackExpectation) };
}
