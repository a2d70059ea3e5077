import type { DisplayProps, Framework, Level } from '../../src/index.ts';

/**
 * Gives everything of a framework that becomes an id on a page a prefix, so that several can be shown on one.
 */
export function within(prefix: string, framework: Framework): Framework {
  const named = <T extends { readonly id: string }>(it: T): T => ({ ...it, id: prefix + it.id });
  return {
    ...framework,
    sections: framework.sections.map(named),
    principles: framework.principles.map(named),
    phases: framework.phases.map((phase) => ({
      ...phase,
      levels: phase.levels.map((level) => prefix + level),
    })),
    ...(framework.glossary && { glossary: framework.glossary.map(named) }),
    ...(framework.strands && {
      strands: framework.strands.map((strand) => ({
        ...strand,
        steps: strand.steps.map((step) => ({ ...step, level: prefix + step.level })),
      })),
    }),
    levels: framework.levels.map((level) => ({
      ...named<Level>(level),
      sections: level.sections.map(({ step, ...section }) => ({
        ...section,
        ...(step && { step: { from: prefix + step.from, to: prefix + step.to } }),
      })),
    })),
  };
}

/** Lets the links of what is shown lead back to the figure that it is shown in: the rest of the framework is not there. */
export function backTo(figure: string): NonNullable<DisplayProps['hrefTo']> {
  return (target) => {
    if (target.kind === 'glossary') return undefined;
    return target.kind === 'url' ? target.href : `#${figure}`;
  };
}
