import { fold } from '../../../model/words/fold.ts';
import { wordsFor } from '../../../vocabulary/vocabularies.ts';
import { foldedWords } from '../../names/folded-words.ts';
import { isManagement } from '../../names/management.ts';
import { parseLevelTitle } from '../../names/title.ts';
import { isTrackName } from './track-headings.ts';

const THEMES: ReadonlySet<string> = new Set(foldedWords('themeWords'));
const EITHER: ReadonlySet<string> = new Set(foldedWords('themeOrTrackWords'));
const JOINING: ReadonlySet<string> = new Set([
  ...wordsFor('smallWords'),
  ...wordsFor('and'),
  ...wordsFor('or'),
]);

/** What a name may be that of: a theme, or as well a track; undefined where nothing tells. */
function meaningOf(name: string): 'theme' | 'either' | undefined {
  if (isTrackName(name) || isManagement({ title: name })) return undefined;
  const words = fold(name)
    .split(/[\s&/+,-]+/)
    .filter((word) => word !== '' && !JOINING.has(word));
  if (words.length === 0 || !words.every((word) => THEMES.has(word) || EITHER.has(word))) return undefined;
  return words.some((word) => THEMES.has(word)) ? 'theme' : 'either';
}

/**
 * Whether the names of parts with the same levels are those of themes. Words such as "Technical" and "People" may name tracks,
 * too, but nobody begins to lead people at the lowest level: with it, they are themes.
 *
 * @param names those of the parts
 * @param levels the titles of the levels that they have
 */
export function areThemes(names: readonly string[], levels: readonly string[]): boolean {
  const meanings = names.map(meaningOf);
  return !meanings.includes(undefined) && (meanings.includes('theme') || levels.some(isLowest));
}

/** Whether each of several names may be that of a theme. */
export function mayBeThemes(names: readonly string[]): boolean {
  return names.every((name) => meaningOf(name) !== undefined);
}

const LOWEST: ReadonlySet<string> = new Set(foldedWords('lowestLevels'));

function isLowest(title: string): boolean {
  const { rank } = parseLevelTitle(title);
  return rank === undefined
    ? fold(title)
        .split(' ')
        .some((word) => LOWEST.has(word))
    : rank <= 1;
}
