import type { Level } from '../../model/types.ts';
import type { DisplayProps } from '../shared.ts';

/** What the parts of a comparison share. */
export interface Shared extends Required<Pick<DisplayProps, 'headingLevel' | 'strings'>> {
  levels: readonly Level[];
  /** The levels' names as short as tells them apart. */
  names: readonly string[];
  hrefTo?: DisplayProps['hrefTo'];
  idPrefix: string;
}
