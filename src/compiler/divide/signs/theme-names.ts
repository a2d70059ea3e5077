import { fold } from '../../../model/words/fold.ts';
import { wordsFor } from '../../../vocabulary/vocabularies.ts';
import { foldedWords } from '../../names/folded-words.ts';
import { isManagement } from '../../names/management.ts';
import { parseLevelTitle } from '../../names/title.ts';
import { isTrackName } from './track-headings.ts';

/** Folded when they are first asked for, as most frameworks never do. */
let words: ReturnType<typeof foldedSets> | undefined;

function foldedSets() {
  return {
    themes: new Set(foldedWords('themeWords')),
    either: new Set(foldedWords('themeOrTrackWords')),
    lowest: new Set(foldedWords('lowestLevels')),
    joining: new Set([...wordsFor('smallWords'), ...wordsFor('and'), ...wordsFor('or')]),
  };
}

function known() {
  words ??= foldedSets();
  return words;
}

/** What a name may be that of: a theme, or as well a track; undefined where nothing tells. */
function meaningOf(name: string): 'theme' | 'either' | undefined {
  if (isTrackName(name) || isManagement({ title: name })) return undefined;
  const { themes, either, joining } = known();
  const telling = fold(name)
    .split(/[\s&/+,-]+/)
    .filter((word) => word !== '' && !joining.has(word));
  if (telling.length === 0 || !telling.every((word) => themes.has(word) || either.has(word)))
    return undefined;
  return telling.some((word) => themes.has(word)) ? 'theme' : 'either';
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

function isLowest(title: string): boolean {
  const { rank } = parseLevelTitle(title);
  return rank === undefined
    ? fold(title)
        .split(' ')
        .some((word) => known().lowest.has(word))
    : rank <= 1;
}
