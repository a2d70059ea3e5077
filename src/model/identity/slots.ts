import { groupBy } from '../group.ts';

/** Where an expectation stands. */
export interface Located {
  /** The id of its level. */
  readonly level: string;
  /** The id of its section. */
  readonly section: string;
}

/** What an expectation is known by, and what preceded it. */
interface Marked {
  readonly id: string;
  readonly previous: string;
}

/** Tells sections of all levels apart. */
export function sectionOf({ level, section }: Located): string {
  return `${level}\n${section}`;
}

/** A short mark of an id, which says in the lock what precedes an expectation. Two ids may have the same one. */
export function markOf(id: string): string {
  let hash = 0;
  for (const character of id) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  return (hash % 36 ** 3).toString(36).padStart(3, '0');
}

/**
 * Returns what tells whether an expectation stands where a known one stood: after the same one as then, or before the same one.
 *
 * @param found all expectations, those of a section in reading order
 * @param sure those whose known one is found already; may get more later
 */
export function slotsIn<P extends Located, K extends Marked>(
  found: readonly P[],
  sure: ReadonlyMap<P, K>,
): (known: K, place: P) => boolean {
  const before = new Map<P, P>();
  const after = new Map<P, P>();
  const last = new Map<string, P>();
  for (const one of found) {
    const previous = last.get(sectionOf(one));
    if (previous) {
      before.set(one, previous);
      after.set(previous, one);
    }
    last.set(sectionOf(one), one);
  }
  const knownOf = (one: P | undefined) => one && sure.get(one);
  return (known, place) => {
    const previous = before.get(place);
    const precedes = previous === undefined ? '' : markOf(knownOf(previous)?.id ?? '');
    return precedes === known.previous || knownOf(after.get(place))?.previous === markOf(known.id);
  };
}

/**
 * Puts the known expectations of a section into the order that they had, as far as their marks tell it: each after the one that it followed.
 *
 * @param known in an order that is always the same
 */
export function inOrder<K extends Marked>(known: readonly K[]): readonly K[] {
  const rest = new Set(known);
  const following = groupBy(known, ({ previous }) => previous);
  const ordered: K[] = [];
  for (const start of [...(following.get('') ?? []), ...known])
    for (
      let one: K | undefined = start;
      one && rest.delete(one);
      one = following.get(markOf(one.id))?.find((next) => rest.has(next))
    )
      ordered.push(one);
  return ordered;
}
