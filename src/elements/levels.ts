import { isComparable } from '../model/comparable.ts';
import { levelsMeant } from '../model/lookup.ts';
import type { Framework, Level } from '../model/types.ts';

/**
 * Returns the level that an attribute names.
 *
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
  const [level, ...others] = levelsMeant(framework.levels, name, track ?? undefined);
  if (level && others.length === 0) return level;
  const place = track ? ` on the track "${track}"` : '';
  const what = level
    ? `"${name}" is the code of ${others.length + 1} levels${place}; use an id${track ? '' : ', or name the track in "track"'}`
    : `there is no level "${name}"${place}`;
  throw new Error(`${what}. ${known}`);
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
    `"levels" names ${levels.length} of the levels; a comparison takes two to five different ones`,
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
