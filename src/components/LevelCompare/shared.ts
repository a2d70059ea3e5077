import type { Level } from '../../model/types.ts';
import type { DisplayProps } from '../shared.ts';

/** What the parts of a comparison have in common. */
export interface Shared extends Required<Pick<DisplayProps, 'headingLevel' | 'strings'>> {
  levels: readonly Level[];
  /** The levels' names, as short as possible while they differ. */
  names: readonly string[];
  hrefTo?: DisplayProps['hrefTo'];
  idPrefix: string;
}
