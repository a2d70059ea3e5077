import type { Expectation, LevelSummary, LinkTarget, Section } from './types.ts';

/**
 * The names that every form of output gives to the places one can link to, so that a link keeps its meaning when
 * it is copied from a page into an intranet.
 */
export function sectionAnchor(level: Pick<LevelSummary, 'id'>, section: Pick<Section, 'id'>): string {
  return `${level.id}--${section.id}`;
}

/** See {@link sectionAnchor}. */
export function expectationAnchor(
  level: Pick<LevelSummary, 'id'>,
  expectation: Pick<Expectation, 'id'>,
): string {
  return `${level.id}--${expectation.id}`;
}

/** The address of a link's target on a page that shows the whole framework: a URL, or a fragment. */
export function fragmentFor(target: LinkTarget): string {
  switch (target.kind) {
    case 'url':
      return target.href;
    case 'framework':
      return target.section ? `#${target.section}` : '#';
    case 'level':
      return target.section ? `#${target.level}--${target.section}` : `#${target.level}`;
  }
}
