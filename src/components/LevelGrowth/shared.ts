import type { GrowthSubject } from '../../model/strands/growth.ts';
import type { LevelSummary, Strand, Theme } from '../../model/types.ts';
import type { StrandHref } from '../StrandLinks/strand-href.ts';
import type { DisplayProps } from '../shared.ts';

/** What every step needs. */
export interface Shared extends Required<Pick<DisplayProps, 'strings'>>, Pick<DisplayProps, 'hrefTo'> {
  /** The rank of the heading above. */
  headingLevel: number;
  /** What is followed through the levels. */
  subject: GrowthSubject;
  /** The themes that steps are named by; none where the whole is about one. */
  themes: readonly Theme[];
  /** The strands that expectations are named by; none where the whole is one. */
  strands: readonly Strand[] | undefined;
  strandHref: StrandHref | undefined;
  /** The reader's level, if it is known. */
  reader: LevelSummary | undefined;
  /** A prefix for every id, so that cards of the same levels can share the page. */
  idPrefix: string;
}

/** Steps above this one do not go further in. */
const MOST_HEIGHT = 12;

/** How high a step is in the picture. */
export function heightShown(height: number): number {
  return Math.min(height, MOST_HEIGHT);
}
