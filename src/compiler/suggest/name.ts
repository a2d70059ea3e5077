import { fold } from '../../model/words/fold.ts';
import { idOfWords, type UniqueIds } from '../names/ids.ts';
import type { ThemePiece } from './sections.ts';
import type { TellingWord } from './telling.ts';

const WORDS_OF_HEADING = 4;
/** The share of the sections in which a word must occur for all of them to be named after it. */
const SHARE_FOR_NAME = 0.75;

/** Names a theme: after the heading that its sections share, else after what most of them speak of, else after the first heading. */
export function nameOf(
  members: readonly ThemePiece[],
  words: readonly TellingWord[],
  ids: UniqueIds,
): { readonly id: string; readonly title: string } {
  const titles = members.map(({ title }) => title).filter((title) => fold(title) !== '');
  const shared = sharedHeading(members);
  if (shared) return { id: ids(idOfWords(shared, WORDS_OF_HEADING, 'theme')), title: shared };
  const common = words.filter(({ count }) => count >= members.length * SHARE_FOR_NAME);
  const [first] = common;
  if (!first) {
    const [title = ''] = titles;
    return { id: ids(idOfWords(fold(title), WORDS_OF_HEADING, 'theme')), title: title || 'Theme' };
  }
  const title = common.map(({ word }) => word).join(', ');
  return {
    id: ids(idOfWords(first.word, 1, 'theme')),
    title: title.charAt(0).toUpperCase() + title.slice(1),
  };
}

/** The heading that all of several sections have. */
export function sharedHeading(members: readonly ThemePiece[]): string | undefined {
  const [first] = members;
  const heading = fold(first?.title ?? '');
  const isShared =
    members.length > 1 && heading !== '' && members.every(({ title }) => fold(title) === heading);
  return isShared ? first?.title : undefined;
}
