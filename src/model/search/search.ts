import { isUnspaced } from '../words/scripts.ts';
import { lettersOf } from './letters.ts';

/** What a search has found. */
export interface Found<T> {
  /** The best first. */
  readonly items: readonly T[];
  /** The words of the query, as `lettersOf` gives them. */
  readonly terms: readonly string[];
  /** The words of the items that answer them, as `lettersOf` gives them. */
  readonly words: ReadonlySet<string>;
  /** Whether nothing had the words of the query, so that one slip in each was forgiven. */
  readonly isNear: boolean;
}

/** Says how well a word answers a term, from 0 (not at all) to 1 (it is the term). */
type Likeness = (term: string, word: string) => number;

/**
 * Prepares a search in texts. Every word of a query has to be in a text: as it is, as the beginning of a longer word or with another
 * ending; in Chinese, Japanese, Korean and Thai, anywhere. If no text has all of them, one slip in each is forgiven.
 *
 * @param textOf - Returns the text that an item is found by.
 */
export function createSearch<T>(
  items: readonly T[],
  textOf: (item: T) => string,
): (query: string) => Found<T> {
  const lengths: number[] = [];
  const placesOf = new Map<string, number[]>();
  items.forEach((item, place) => {
    const words = lettersOf(textOf(item)).split(' ');
    lengths.push(words.length);
    for (const word of new Set(words)) {
      const places = placesOf.get(word);
      if (places) places.push(place);
      else placesOf.set(word, [place]);
    }
  });

  function find(terms: readonly string[], likeness: Likeness, isNear: boolean): Found<T> {
    const words = new Set<string>();
    const perTerm = terms.map((term) => {
      const likest = new Map<number, number>();
      for (const [word, places] of placesOf) {
        const like = likeness(term, word);
        if (!like) continue;
        words.add(word);
        for (const place of places) likest.set(place, Math.max(like, likest.get(place) ?? 0));
      }
      return likest;
    });
    // a short text with the words says more about them
    const scoreOf = (place: number) =>
      perTerm.reduce((sum, likest) => sum + (likest.get(place) ?? 0), 0) - (lengths[place] ?? 0) / 1000;
    const places = [...(perTerm[0]?.keys() ?? [])]
      .filter((place) => perTerm.every((likest) => likest.has(place)))
      .map((place) => ({ place, score: scoreOf(place) }))
      .sort((a, b) => b.score - a.score || a.place - b.place);
    return { items: places.map(({ place }) => items[place] as T), terms, words, isNear };
  }

  return (query) => {
    const terms = lettersOf(query).split(' ').filter(Boolean);
    const found = find(terms, likenessOf, false);
    if (found.items.length > 0) return found;
    return find(terms, (term, word) => likenessOf(term, word) || nearness(term, word), true);
  };
}

const HANGUL = /[\uac00-\ud7af]/;

function likenessOf(term: string, word: string): number {
  if (word.startsWith(term)) return (1 + term.length / word.length) / 2;
  if (isUnspaced(term) || HANGUL.test(term)) return word.includes(term) ? 0.5 : 0;
  // another ending: three of four letters are the same, and what differs is short
  const same = lettersInCommon(term, word);
  const isOneWord = same > 3 && same * 4 >= Math.min(term.length, word.length) * 3;
  return isOneWord && Math.max(term.length, word.length) - same < 4 ? 0.4 : 0;
}

/** One letter wrong, missing, too many or in the place of its neighbour, at the beginning of a word. */
function nearness(term: string, word: string): number {
  if (term.length < 4) return 0;
  const at = lettersInCommon(term, word);
  const goesOn = (ofTerm: number, ofWord: number) =>
    word.slice(at + ofWord).startsWith(term.slice(at + ofTerm));
  const isSwapped = term[at] === word[at + 1] && term[at + 1] === word[at] && goesOn(2, 2);
  return isSwapped || goesOn(1, 1) || goesOn(1, 0) || goesOn(0, 1) ? 0.3 : 0;
}

/** How many letters two words begin with alike. */
function lettersInCommon(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
