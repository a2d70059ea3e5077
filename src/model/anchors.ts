import type { Expectation, LevelSummary, LinkTarget, Section } from './types.ts';

/**
 * The name of a place within a level. It is the same in every form of output, so that a link keeps its meaning when it is
 * copied from a page into an intranet.
 */
export function anchorOf(level: Pick<LevelSummary, 'id'>, part: Pick<Section | Expectation, 'id'>): string {
  return `${level.id}--${part.id}`;
}

/** The address of a link's target on a page that shows the whole framework: a URL, or a fragment. */
export function fragmentFor(target: LinkTarget): string {
  switch (target.kind) {
    case 'url':
      return target.href;
    case 'framework':
      return `#${target.section ?? ''}`;
    case 'level':
      return `#${target.section ? anchorOf({ id: target.level }, { id: target.section }) : target.level}`;
  }
}
