import type { Language, Level } from '../../model/types.ts';
import type { DisplayProps } from '../shared.ts';

/** What the parts of a comparison have in common. */
export interface Shared extends Required<Pick<DisplayProps, 'headingLevel' | 'strings'>> {
  levels: readonly Level[];
  /** The levels' names as short as tells them apart. */
  names: readonly string[];
  /** Of two levels of which one leads to the other, the column of the lower one. */
  from: number | undefined;
  /** The language of the levels' names. */
  content: Language | undefined;
  hrefTo?: DisplayProps['hrefTo'];
  idPrefix: string;
}

/** On which side of a step a column is, if there is one: what a reader has is quieter than what comes next. */
export function sideOf({ from }: Pick<Shared, 'from'>, column: number): 'from' | 'to' | undefined {
  if (from === undefined) return undefined;
  return column === from ? 'from' : 'to';
}
