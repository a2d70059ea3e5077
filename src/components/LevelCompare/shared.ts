import type { Language, Level } from '../../model/types.ts';
import type { DisplayProps } from '../shared.ts';

/** What the parts of a comparison have in common. */
export interface Shared extends Required<Pick<DisplayProps, 'headingLevel' | 'strings'>> {
  levels: readonly Level[];
  /** The language of the levels' names. */
  content: Language | undefined;
  hrefTo?: DisplayProps['hrefTo'];
  idPrefix: string;
}
