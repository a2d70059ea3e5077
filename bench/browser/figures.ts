import type { Size } from './sizes.ts';
import type { Work } from './visit.ts';

/** What was measured of a peer: medians of the rounds. */
export interface Figures {
  readonly size: Size;
  readonly draws: ReadonlyMap<number, Work>;
  /** All cards to another level; undefined where a peer cannot. */
  readonly change: Work | undefined;
  readonly heap: number;
  /** How far an article shifts around a card: with nothing in its place before, and with its text. */
  readonly shift: { readonly bare: number; readonly filled: number };
}
