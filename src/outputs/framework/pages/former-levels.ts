import type { Framework } from '../../../model/types.ts';
import type { FormerLevel } from './address.ts';

/** The levels of a framework that are gone, each with the one in its place. */
export function formerLevelsOf({ levels, goneLevels = [] }: Framework): readonly FormerLevel[] {
  return [
    ...levels.flatMap((heir) => (heir.formerIds ?? []).map((id) => ({ id, heir }))),
    ...goneLevels.map((id) => ({ id })),
  ];
}
