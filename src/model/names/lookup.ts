import type { FrameworkOverview, FrameworkSection, FrameworkSectionKind, LevelSummary } from '../types.ts';

/**
 * Finds every level that a name may mean: the one with that id, or else those with that code (on `track`, if one is named), or else the one
 * that has taken the place of the level with that id. Letter case does not count.
 *
 * @returns one level where the name is clear, none where it is unknown, several where it is ambiguous
 */
export function levelsMeant<L extends LevelSummary>(
  levels: readonly L[],
  idOrCode: string,
  track?: string,
): readonly L[] {
  const wanted = idOrCode.toLowerCase();
  // a level without a code is not meant by an empty name
  if (wanted === '') return [];
  const byId = levels.find((level) => level.id.toLowerCase() === wanted);
  if (byId) return [byId];
  const byCode = levels.filter(
    (level) => level.code.toLowerCase() === wanted && (track === undefined || level.track === track),
  );
  if (byCode.length > 0) return byCode;
  return levels.filter(({ formerIds }) => formerIds?.some((id) => id.toLowerCase() === wanted));
}

/**
 * Says why a name is not that of one level.
 *
 * @param meant what {@link levelsMeant} found: none, or several
 * @param choosing how people choose a track, as in "choose a track with --track"
 */
export function notOneLevel(
  name: string,
  meant: readonly LevelSummary[],
  track: string | undefined,
  choosing: string,
): string {
  const place = track === undefined ? '' : ` on the track "${track}"`;
  if (meant.length === 0) return `"${name}" is the id or code of no level${place}`;
  const others = track === undefined ? `, or ${choosing}` : '';
  return `"${name}" is the code of ${meant.length} levels${place}; use an id${others}`;
}

/**
 * Finds a level by its id, by its code where that is unique (on `track`, if one is named), or by an id that it has had.
 *
 * @returns the level, or `undefined` if no level or more than one has that name
 */
export function findLevel<L extends LevelSummary>(
  levels: readonly L[],
  idOrCode: string,
  track?: string,
): L | undefined {
  const [level, ...others] = levelsMeant(levels, idOrCode, track);
  return others.length === 0 ? level : undefined;
}

/** The first section of the README that serves the given purpose. */
export function findSection(
  framework: FrameworkOverview,
  kind: FrameworkSectionKind,
): FrameworkSection | undefined {
  return framework.sections.find((section) => section.kind === kind);
}
