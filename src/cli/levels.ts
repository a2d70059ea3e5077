import { levelsMeant, notOneLevel } from '../model/names/lookup.ts';
import type { Framework, Level } from '../model/types.ts';
import { UsageError } from './terminal/usage.ts';

/**
 * Finds the levels that a command names, each once, in the order in which they are named.
 *
 * @param track the track on which codes are looked up
 * @param withheld the levels that their audience does not get
 * @throws UsageError if a name is that of no level or of several; it lists the levels that there are
 */
export function levelsNamed(
  { levels }: Framework,
  [first, ...others]: readonly [string, ...string[]],
  track: string | undefined,
  withheld: readonly Level[] = [],
): [Level, ...Level[]] {
  const named = (name: string) => {
    const meant = levelsMeant(levels, name, track);
    const [level] = meant;
    if (level && meant.length === 1) return level;
    const [hidden] = meant.length === 0 ? levelsMeant(withheld, name, track) : [];
    return hidden ? refuseWithheld(hidden) : refuse(levels, meant, name, track);
  };
  const one = named(first);
  return [one, ...new Set(others.map(named).filter((level) => level !== one))];
}

function refuse(
  levels: readonly Level[],
  meant: readonly Level[],
  name: string,
  track: string | undefined,
): never {
  const what = notOneLevel(name, meant, track, 'choose a track with --track');
  throw new UsageError(`${what}. Known levels:`, undefined, (meant.length > 1 ? meant : levels).map(row));
}

/** @throws UsageError that says how the level may be had */
function refuseWithheld({ id, status, source }: Level): never {
  const [why, others] =
    status === 'draft'
      ? ['is a draft', '']
      : ['is for internal readers', ', and remove its name from "internal" in README.md,'];
  throw new UsageError(
    `The level "${id}" ${why}, and this is for everyone. Write "audience: everyone" in ${source.path}${others} to let everyone read it, or export it with --audience internal.`,
  );
}

function row({ id, code, track }: Level): string {
  return `  ${id} (${[code, `track ${track}`].filter(Boolean).join(', ')})`;
}
