import { FEWEST_COMPARED, isComparable, MOST_COMPARED } from '../../model/comparison/comparable.ts';
import { levelsMeant, notOneLevel } from '../../model/names/lookup.ts';
import type { Framework, Level } from '../../model/types.ts';

/** An attribute names a level that is gone. */
export class GoneLevel extends Error {
  constructor(
    readonly id: string,
    known: string,
  ) {
    super(`"${id}" is gone, and no level has taken its place. ${known}`);
  }
}

/**
 * Returns the level that an attribute names.
 *
 * @throws GoneLevel if it was one
 * @throws an error that says what was found, what was expected, and which ids there are
 */
export function levelNamed(
  framework: Framework,
  attribute: string,
  name: string | null,
  track: string | null,
): Level {
  const known = `Known levels: ${framework.levels.map((level) => level.id).join(', ')}.`;
  if (!name) throw new Error(`the attribute "${attribute}" is missing. ${known}`);
  const on = track || undefined;
  const meant = levelsMeant(framework.levels, name, on);
  const [level] = meant;
  if (level && meant.length === 1) return level;
  const gone = framework.goneLevels?.find((id) => id.toLowerCase() === name.toLowerCase());
  if (gone !== undefined && !level) throw new GoneLevel(gone, known);
  throw new Error(`${notOneLevel(name, meant, on, 'name the track in "track"')}. ${known}`);
}

/**
 * Returns the levels that the attribute `levels` names, for a comparison.
 *
 * @throws an error that says what is wrong, and which ids there are
 */
export function levelsNamed(framework: Framework, element: Element): Level[] {
  const names = (element.getAttribute('levels') ?? '').split(/\s+/).filter(Boolean);
  // A level may be named twice, by its id and by its code.
  const track = element.getAttribute('track');
  const levels = [...new Set(names.map((name) => levelNamed(framework, 'levels', name, track)))];
  if (isComparable(levels)) return levels;
  throw new Error(
    `a comparison takes ${FEWEST_COMPARED} to ${MOST_COMPARED} different levels, and "levels" names ${levels.length}`,
  );
}

/**
 * Returns the id of the track that an attribute names, or of the framework's first track if it names none.
 *
 * @throws an error that says what was found and which ids there are
 */
export function trackNamed({ tracks }: Framework, name: string | null): string {
  const track = name ? tracks.find(({ id }) => id === name) : tracks[0];
  if (track) return track.id;
  const known = `Known tracks: ${tracks.map(({ id }) => id).join(', ')}.`;
  throw new Error(name ? `there is no track "${name}". ${known}` : 'the framework has no track');
}
