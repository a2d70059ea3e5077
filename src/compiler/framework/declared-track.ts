import type { Track } from '../../model/types.ts';

/**
 * Returns the declared track that a suggested one is, by its id or else its title.
 *
 * @param declared titles by id; where there are none, the suggested track stands for itself
 */
export function declaredTrack(declared: ReadonlyMap<string, string>, suggested: Track): Track | undefined {
  if (declared.size === 0) return suggested;
  const title = declared.get(suggested.id);
  if (title !== undefined) return { id: suggested.id, title };
  const [id] = [...declared].find((each) => each[1] === suggested.title) ?? [];
  return id === undefined ? undefined : { id, title: suggested.title };
}
