import { bestAssignment } from './assignment.ts';

/** A theme section, as far as it can be put with others. */
export interface Piece {
  /** Its place among the theme sections of its level, counted from 0. */
  readonly place: number;
  /** The theme that the author put it under. */
  readonly theme?: string;
}

/** A level with its theme sections, or the themes that README.md declares. */
export interface Rung<P extends Piece = Piece> {
  /** Undefined for what belongs to no track: it is equally near to all. */
  readonly track?: string;
  /** How far up the level is, counted over its own track and what lies below that. */
  readonly height: number;
  readonly pieces: readonly P[];
}

/** What speaks for putting two sections together. */
export interface Evidence<P extends Piece> {
  /** How alike their words are, from 0 to 1. */
  readonly likeness: (a: P, b: P) => number;
  /** How much the same place counts beside that. */
  readonly order: number;
}

/** How far up and down a level looks, and how much each step further away counts of the one before. */
const REACH = 6;
const FADING = 0.7;
/** How many levels tell enough, where hundreds of tracks run side by side. */
const ENOUGH = 24;
/** Between tracks, and between levels with unlike numbers of sections, places say less. */
const LOOSE = 0.25;
/** How much likeness it takes to outweigh what is known of authors. */
const BELIEF = 0.1;
/** The groups have settled after one or two rounds. */
const ROUNDS = 3;

/**
 * Groups the sections of levels, each level's sections into groups of their own. A level begins a new group only where it
 * has more sections than there are groups: no wording is so unlike that it would prove a new theme. What the author has
 * put under a theme stays there.
 *
 * @returns the number of each section's group; groups of the author's themes come first
 */
export function groupPieces<P extends Piece>(
  rungs: readonly Rung<P>[],
  { likeness, order }: Evidence<P>,
): ReadonlyMap<P, number> {
  const groups = new Map<P, number>();
  const themes = new Map<string, number>();
  for (const piece of rungs.flatMap(({ pieces }) => pieces)) {
    if (piece.theme === undefined) continue;
    const group = themes.get(piece.theme) ?? themes.size;
    themes.set(piece.theme, group);
    groups.set(piece, group);
  }
  let count = themes.size;
  const isFree = ({ pieces }: Rung<P>) => pieces.some(({ theme }) => theme === undefined);
  const start =
    rungs.find((rung) => !isFree(rung)) ?? [...rungs].sort((a, b) => b.pieces.length - a.pieces.length)[0];
  if (!start) return groups;

  const free = rungs.filter(isFree).sort((a, b) => distance(a, start) - distance(b, start));
  const around = new Map(free.map((rung) => [rung, levelsAround(rung, rungs)]));
  const scoresFor = (rung: Rung<P>, piece: P): number[] => {
    const sums: number[] = Array(count).fill(0);
    const weights: number[] = Array(count).fill(0);
    for (const other of around.get(rung) ?? []) {
      const weight = FADING ** Math.max(0, distance(rung, other) - 1);
      for (const member of other.pieces) {
        const group = groups.get(member);
        if (group === undefined) continue;
        const score = likeness(piece, member) + order * sameness(rung, piece, other, member);
        sums[group] = (sums[group] ?? 0) + weight * score;
        weights[group] = (weights[group] ?? 0) + weight;
      }
    }
    return sums.map((sum, group) => sum / (weights[group] || 1));
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const rung of free) {
      const chosen = bestAssignment(rung.pieces.map((piece) => scoresFor(rung, piece)));
      for (const [index, piece] of rung.pieces.entries()) groups.set(piece, chosen[index] ?? count++);
    }
  }
  return groups;
}

/**
 * How far the order of the sections is kept from level to level: 1 where the sections at the same place are the most alike,
 * 0 where they are no more alike than any others. Authors mostly keep it, so it takes many words to say that one does not.
 */
export function orderKept<P extends Piece>(
  rungs: readonly Rung<P>[],
  likeness: Evidence<P>['likeness'],
): number {
  let [same, any, best] = [0, 0, 0];
  for (const [index, rung] of rungs.entries()) {
    const before = rungs[index - 1];
    if (!before || before.track !== rung.track || before.pieces.length !== rung.pieces.length) continue;
    const scores = rung.pieces.map((piece) => before.pieces.map((other) => likeness(piece, other)));
    const chosen = bestAssignment(scores);
    for (const [row, likenesses] of scores.entries()) {
      same += likenesses[row] ?? 0;
      any += likenesses.reduce((sum, each) => sum + each, 0) / likenesses.length;
      best += likenesses[chosen[row] ?? 0] ?? 0;
    }
  }
  return Math.max(0, same - any + BELIEF) / (best - any + BELIEF);
}

/** The levels near one: those of its own track, then those of others, each from the nearest on. */
function levelsAround<R extends Rung>(rung: R, rungs: readonly R[]): R[] {
  const own: R[][] = [];
  const others: R[][] = [];
  for (const other of rungs) {
    const steps = distance(rung, other);
    if (other === rung || steps > REACH) continue;
    const near = other.track === rung.track ? own : others;
    near[steps] = [...(near[steps] ?? []), other].slice(0, ENOUGH);
  }
  return [...own.flat(), ...others.flat()].slice(0, ENOUGH);
}

function distance(a: Rung, b: Rung): number {
  if (a.track === undefined || b.track === undefined) return 1;
  return Math.abs(a.height - b.height) + (a.track === b.track ? 0 : 1);
}

/** How much two sections are at the same place, from 0 to 1. */
function sameness(rung: Rung, piece: Piece, other: Rung, member: Piece): number {
  if (rung.track === other.track && rung.pieces.length === other.pieces.length) {
    return piece.place === member.place ? 1 : 0;
  }
  return LOOSE * (1 - Math.abs(relative(rung, piece) - relative(other, member)));
}

/** A section's place between the first, 0, and the last, 1. */
function relative({ pieces }: Rung, { place }: Piece): number {
  return pieces.length > 1 ? place / (pieces.length - 1) : 0.5;
}
