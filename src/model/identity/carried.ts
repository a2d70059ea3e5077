import type { FormerExpectation, Level } from '../types.ts';

/** What of a level that is gone is elsewhere or gone, as another one carries it. */
export function carriedFor(id: string, { former = [] }: Pick<Level, 'former'>): readonly FormerExpectation[] {
  return former
    .filter(({ level }) => level === id)
    .map(({ id: own, to }) => ({ id: own, ...(to && { to }) }));
}

/** What has become of a level that is gone: the levels that carry something of it, and what of it is where. */
export function traceOf(
  id: string,
  levels: readonly Level[],
): { readonly heirs: readonly Level[]; readonly former: readonly FormerExpectation[] } {
  const heirs = levels.filter((level) => carriedFor(id, level).length > 0);
  return { heirs, former: heirs.flatMap((level) => carriedFor(id, level)) };
}
