import { MOST_COMPARED } from '../../model/comparison/comparable.ts';
import type { Framework } from '../../model/types.ts';

/** What a reader has chosen. */
export interface Pick {
  /** Two to five different levels, in the order of the framework. */
  readonly ids: readonly string[];
  readonly differencesOnly: boolean;
}

/** Returns the levels given, or the framework's first two. */
export function firstPick({ levels }: Framework, ids: readonly string[] = []): Pick {
  const known = inOrder(levels, ids);
  return { ids: known.length > 1 ? known : levels.slice(0, 2).map(({ id }) => id), differencesOnly: false };
}

/** Returns the choice in an address, or `undefined` if it names fewer than two of the framework's levels. */
export function pickFromUrl(search: string, framework: Framework): Pick | undefined {
  const said = new URLSearchParams(search);
  const ids = (said.get('levels') ?? '').split(',');
  return stillThere({ ids, differencesOnly: said.get('only') === 'differences' }, framework);
}

/** Returns the choice without levels that the framework no longer has, or `undefined` if fewer than two are left. */
export function stillThere(pick: Pick | undefined, { levels }: Framework): Pick | undefined {
  const ids = inOrder(levels, pick?.ids ?? []);
  return pick && ids.length > 1 ? { ...pick, ids } : undefined;
}

/** Returns the address of a choice. It keeps whatever else the page has in its address. */
export function urlOf(pick: Pick, here: string): string {
  const url = new URL(here);
  url.searchParams.set('levels', pick.ids.join(','));
  if (pick.differencesOnly) url.searchParams.set('only', 'differences');
  else url.searchParams.delete('only');
  // a comma needs no escape in a query, and people read these addresses
  return url.href.replaceAll('%2C', ',');
}

/** Returns which of the levels are named, in their order, as many as can be compared. */
export function inOrder(levels: Framework['levels'], named: Iterable<string>): string[] {
  const chosen = new Set(named);
  const ids = levels.map(({ id }) => id).filter((id) => chosen.has(id));
  return ids.slice(0, MOST_COMPARED);
}
