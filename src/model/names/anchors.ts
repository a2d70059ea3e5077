import type { Expectation, Level, LevelSummary, LinkTarget, Section } from '../types.ts';

// Ids of texts are slugs, without capitals. What gives an element an id of its own has a capital in it, so it is never one of them.
const BETWEEN = '--';

/**
 * The name of a place within a level. It is the same in every form of output, so that a link keeps its meaning when it is
 * copied from a page into an intranet.
 */
export function anchorOf(level: Pick<LevelSummary, 'id'>, part: Pick<Section | Expectation, 'id'>): string {
  return level.id + BETWEEN + part.id;
}

/** The name of an expectation's place in a view of one strand, which may share a page with the level's card. */
export function growthAnchorOf(
  strand: string,
  level: Pick<LevelSummary, 'id'>,
  expectation: Pick<Expectation, 'id'>,
): string {
  return ['Strand', strand, anchorOf(level, expectation)].join(BETWEEN);
}

/** The names that a level, or a place within it, had in the levels whose place it has taken, less those that lead elsewhere. */
export function formerAnchorsOf(
  { formerIds = [], former = [] }: Pick<Level, 'formerIds' | 'former'>,
  part?: Pick<Section | Expectation, 'id'>,
): readonly string[] {
  if (!part) return formerIds;
  return formerIds
    .filter((level) => !former.some((one) => one.level === level && one.id === part.id))
    .map((id) => anchorOf({ id }, part));
}

/** The id of the glossary on a page. */
export const GLOSSARY_ID = 'Glossary';

/** The name of a term on the page that has the glossary. */
export function termAnchor(term: string): string {
  return GLOSSARY_ID + BETWEEN + term;
}

/**
 * The address of a link's target on a page that shows every level: a URL, or a fragment. There is none for the glossary, which such a
 * page need not have.
 */
export function fragmentFor(target: Exclude<LinkTarget, { kind: 'glossary' }>): string;
export function fragmentFor(target: LinkTarget): string | undefined;
export function fragmentFor(target: LinkTarget): string | undefined {
  if (target.kind === 'url') return target.href;
  if (target.kind === 'glossary') return undefined;
  const names = target.kind === 'level' ? [target.level, target.section] : [target.section];
  return `#${names.filter(Boolean).join(BETWEEN)}`;
}

/** The address of a link's target on a page that shows every level and the glossary: a URL, or a fragment. */
export function hrefOnPage(target: LinkTarget): string {
  if (target.kind !== 'glossary') return fragmentFor(target);
  return `#${target.term === undefined ? GLOSSARY_ID : termAnchor(target.term)}`;
}
