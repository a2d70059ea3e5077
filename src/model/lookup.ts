import type { FrameworkOverview, FrameworkSection, FrameworkSectionKind, LevelSummary } from './types.ts';

/**
 * Finds a level by its id, or by its code where that is unique (on `track`, if one is named).
 *
 * @returns the level, or undefined where no level or more than one answers to the name.
 */
export function findLevel<L extends LevelSummary>(
  levels: readonly L[],
  idOrCode: string,
  track?: string,
): L | undefined {
  const wanted = idOrCode.toLowerCase();
  const byId = levels.find((level) => level.id.toLowerCase() === wanted);
  if (byId) return byId;
  const byCode = levels.filter(
    (level) => level.code.toLowerCase() === wanted && (track === undefined || level.track === track),
  );
  return byCode.length === 1 ? byCode[0] : undefined;
}

/** The first section of the README that serves the given purpose. */
export function findSection(
  framework: FrameworkOverview,
  kind: FrameworkSectionKind,
): FrameworkSection | undefined {
  return framework.sections.find((section) => section.kind === kind);
}
