import { sharedHeading } from './name.ts';
import type { ThemePiece } from './sections.ts';
import type { TellingWord } from './telling.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** Says what sections have in common. */
export function reasonOf(members: readonly ThemePiece[], words: readonly TellingWord[]): string {
  if (members.length < 2) return 'It is alone: its level has more theme sections than the others.';
  if (sharedHeading(members)) return 'They have the same heading.';
  const shared = words.map(({ word, count }) => `"${word}" (${share(count, members.length)})`);
  const speak =
    shared.length > 0
      ? `They share ${shared.join(', ')}, which is rare in other sections`
      : 'They share no word that is rare in other sections';
  return `${speak}; ${placesOf(members)}.`;
}

function placesOf(members: readonly ThemePiece[]): string {
  const counts = new Map<number, number>();
  for (const { place } of members) counts.set(place, (counts.get(place) ?? 0) + 1);
  const [[place, count] = [0, 0]] = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
  if (count < 2) return 'each has a different position';
  const ordinal = ORDINALS[place] ?? `${place + 1}th`;
  return `the ${ordinal} theme section in ${share(count, members.length)}`;
}

function share(count: number, all: number): string {
  if (count < all) return `${count} of ${all}`;
  return all === 2 ? 'both' : `all ${all}`;
}
