import { useEffect, useState } from 'react';
import type { Framework } from '../../model/types.ts';
import { firstPick, type Pick, pickFromUrl, stillThere, urlOf } from './pick.ts';

/** The reader's choice and what changes it. In the page's address where that is wanted: read there, and kept there. */
export function usePick(
  framework: Framework,
  initial: readonly string[] | undefined,
  inUrl: boolean,
): [Pick, (pick: Pick) => void] {
  const [pick, setPick] = useState<Pick>();

  // After the first drawing, which a server may have made without knowing the address.
  useEffect(() => {
    if (!inUrl) return undefined;
    const follow = () => setPick(pickFromUrl(location.search, framework));
    follow();
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [framework, inUrl]);

  const change = (next: Pick) => {
    setPick(next);
    if (inUrl) history.pushState(history.state, '', urlOf(next, location.href));
  };
  return [stillThere(pick, framework) ?? firstPick(framework, initial), change];
}
