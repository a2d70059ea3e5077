import { MOST_COMPARED } from '../../model/comparable.ts';
import type { Framework } from '../../model/types.ts';

/** What a reader has chosen. */
export interface Pick {
  /** Two to five different levels, in the order of the columns. */
  readonly ids: readonly string[];
  readonly differencesOnly: boolean;
}

/** The first two of the framework, where nothing else is known. */
export function firstPick({ levels }: Framework, ids: readonly string[] = []): Pick {
  const known = knownIds(levels, ids);
  return { ids: known.length > 1 ? known : levels.slice(0, 2).map(({ id }) => id), differencesOnly: false };
}

/** What an address says was chosen; undefined where it names fewer than two of the framework's levels. */
export function pickFromUrl(search: string, framework: Framework): Pick | undefined {
  const said = new URLSearchParams(search);
  const ids = (said.get('levels') ?? '').split(',');
  return stillThere({ ids, differencesOnly: said.get('only') === 'differences' }, framework);
}

/** A choice without the levels that the framework no longer has; undefined where fewer than two are left. */
export function stillThere(pick: Pick | undefined, { levels }: Framework): Pick | undefined {
  const ids = knownIds(levels, pick?.ids ?? []);
  return pick && ids.length > 1 ? { ...pick, ids } : undefined;
}

/** The address of a choice; whatever else the page keeps in its address stays there. */
export function urlOf(pick: Pick, here: string): string {
  const url = new URL(here);
  url.searchParams.set('levels', pick.ids.join(','));
  if (pick.differencesOnly) url.searchParams.set('only', 'differences');
  else url.searchParams.delete('only');
  // a comma needs no escape in a query, and people read these addresses
  return url.href.replaceAll('%2C', ',');
}

function knownIds(levels: Framework['levels'], ids: readonly string[]): string[] {
  const known = new Set(levels.map(({ id }) => id));
  return [...new Set(ids)].filter((id) => known.has(id)).slice(0, MOST_COMPARED);
}
