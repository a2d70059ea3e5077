import { comparable } from '../../model/words/fold.ts';
import { saidList } from '../text/said.ts';
import type { Scope } from '../text/scope.ts';

/** Says that no label is read as a heading. */
export const NO_LABEL = 'none';

/** Returns the labels that the owner wants to be read as headings, as they are compared, if the owner says it. */
export function saidLabels(by: Pick<Scope, 'document' | 'readme'>): ReadonlySet<string> | undefined {
  const said = saidList('sectionLabels', by);
  return said && new Set(said.filter((label) => label !== NO_LABEL).map(comparable));
}
