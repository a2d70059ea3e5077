import { useEffect, useState } from 'react';
import type { Framework } from '../../model/types.ts';
import { firstPick, type Pick, pickFromUrl, stillThere, urlOf } from './pick.ts';

/** The reader's choice and what changes it. In the page's address where that is wanted: read there, and kept there. */
export function usePick(
  framework: Framework,
  initial: readonly string[] | undefined,
  inUrl: boolean,
  onPick: ((pick: Pick) => void) | undefined,
): [Pick, (pick: Pick) => void] {
  const [pick, setPick] = useState<Pick>();

  // After the first drawing, which a server may have made without knowing the address.
  useEffect(() => {
    const follow = () => setPick(pickFromUrl(location.search, framework));
    if (inUrl) follow();
  }, [framework, inUrl]);

  const first = firstPick(framework, initial);
  const choose = (next: Pick | undefined) => {
    setPick(next);
    onPick?.(next ?? first);
  };
  // Anew for every drawing, so that the listener told is the one of today.
  useEffect(() => {
    if (!inUrl) return undefined;
    const follow = () => choose(pickFromUrl(location.search, framework));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  });

  const change = (next: Pick) => {
    choose(next);
    if (inUrl) history.pushState(history.state, '', urlOf(next, location.href));
  };
  return [stillThere(pick, framework) ?? first, change];
}
