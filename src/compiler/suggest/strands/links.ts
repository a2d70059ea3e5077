import { groupBy } from '../../../model/group.ts';
import { addressOf } from '../../../model/identity/lock.ts';
import { strandsByAddress } from '../../../model/strands/by-address.ts';
import { pathsOf } from '../../../model/tracks/paths.ts';
import type { Expectation, Framework, Level } from '../../../model/types.ts';
import { plainText } from '../../../model/words/plain.ts';
import { expectationsOf, wordsOf } from '../../strands/expectations-of.ts';
import type { StepDraft } from '../../strands/strand.ts';
import { bestAssignment } from '../assignment.ts';
import type { Confidence } from '../confidence.ts';
import { dot, type Weights, weigh } from '../likeness.ts';
import { type Term, termsIn } from '../terms.ts';
import { type Candidate, candidatesOf, samenessOf } from './candidates.ts';

/** Two expectations of levels that follow each other, of which one may grow into the other. */
export interface Link {
  readonly lower: StepDraft;
  readonly upper: StepDraft;
  readonly confidence: Confidence;
  /** The words that both have and few others, the most telling one first. */
  readonly shared: readonly SharedWord[];
  /** Whether the sections of both are in one row of a comparison. */
  readonly isInRow: boolean;
  /** The place, counted from 1, that both have in sections of as many expectations. */
  readonly place?: number;
}

/** A word of two expectations. */
export interface SharedWord {
  readonly word: string;
  /** How much of the likeness of the two it is. */
  readonly weight: number;
}

/** What the links of a framework are found by. */
export interface Weighing {
  /** How much being in one row counts, beside words. */
  readonly row: number;
  /** How much the same place counts where the order is kept throughout. */
  readonly order: number;
  /** How much words count. */
  readonly words: number;
  /** What two expectations need together to be linked. */
  readonly enough: number;
}

/** Chosen on frameworks whose strands are known: `npm run bench -- --suggestions`. */
const WEIGHING: Weighing = { row: 0.1, order: 0.2, words: 1, enough: 0.15 };

/** From how much on a link is "likely", and "clear". */
const LIKELY = 0.2;
const CLEAR = 0.28;
/** How much likeness it takes to outweigh what is known of authors: they mostly keep an order. */
const BELIEF = 0.3;

/**
 * Finds which expectations of a level may grow into which of the next: by their words, weighed by how rare these are; by their themes;
 * and by their places, as far as the levels keep an order. No expectation is linked to two of a level.
 */
export function findLinks(framework: Framework, weighing: Weighing = WEIGHING): readonly Link[] {
  const { levels } = framework;
  const { termsOf, weightsOf } = wordsIn(framework);
  const taken = strandsByAddress(framework.strands);
  const { previous } = pathsOf(framework);
  const pairs = levels.flatMap((upper) => {
    const lower = previous.get(upper.id);
    if (!lower) return [];
    const free = new Set([lower, upper].flatMap((level) => freeIn(level, taken)));
    return [candidatesOf(lower, upper, (expectation) => free.has(expectation))];
  });
  const likeness = (a: StepDraft, b: StepDraft) => dot(weightsOf(a.expectation), weightsOf(b.expectation));
  const order = weighing.order * orderKept(pairs, likeness);
  const scoreOf = (lower: Candidate, upper: Candidate) =>
    weighing.words * likeness(lower, upper) +
    (lower.row === upper.row ? weighing.row : 0) +
    order * samenessOf(lower, upper);

  return pairs.flatMap(([lowers, uppers]) => {
    const scores = uppers.map((upper) => lowers.map((lower) => scoreOf(lower, upper)));
    return bestAssignment(scores).flatMap((column, row): Link[] => {
      const [lower, upper] = [lowers[column ?? -1], uppers[row]];
      const score = scores[row]?.[column ?? -1] ?? 0;
      if (!lower || !upper || score < weighing.enough) return [];
      const isInRow = lower.row === upper.row;
      const shared = sharedWords(lower.expectation, upper.expectation, termsOf, weightsOf);
      const isAtPlace = isInRow && lower.count === upper.count && lower.place === upper.place;
      return [
        {
          lower,
          upper,
          confidence: confidenceIn(score, shared),
          shared,
          isInRow,
          ...(isAtPlace ? { place: upper.place + 1 } : {}),
        },
      ];
    });
  });
}

/** Places alone make nothing clear. */
function confidenceIn(score: number, shared: readonly SharedWord[]): Confidence {
  if (score >= CLEAR && shared.length > 0) return 'clear';
  return score >= LIKELY ? 'likely' : 'a guess';
}

/** The expectations of a level that are on no strand, and that their words tell from the others. */
function freeIn(level: Level, taken: ReadonlyMap<string, unknown>): readonly Expectation[] {
  const { all, byWords } = expectationsOf(level);
  return all.flatMap((step) => {
    const { expectation } = step;
    const isTaken = taken.has(addressOf({ level: level.id, id: expectation.id }));
    return !isTaken && byWords(wordsOf(step))?.expectation === expectation ? [expectation] : [];
  });
}

/** The words of all expectations, and how much each weighs. */
function wordsIn({ levels, locale }: Framework) {
  const termsOf = termsIn(locale);
  const all = levels.flatMap(({ sections }) => sections.flatMap(({ expectations }) => expectations));
  const terms = new Map(all.map((each) => [each, termsOf(plainText(each.text))]));
  const weights = weigh([...terms.values()], []);
  const byExpectation = new Map([...terms.keys()].map((each, place) => [each, weights[place]]));
  return {
    termsOf: (each: Expectation): readonly Term[] => terms.get(each) ?? [],
    weightsOf: (each: Expectation): Weights => byExpectation.get(each) ?? new Map(),
  };
}

/**
 * How far the order of expectations is kept from level to level: 1 where those at the same place are the most alike, 0 where they are no
 * more alike than any others.
 */
function orderKept(
  pairs: readonly (readonly [readonly Candidate[], readonly Candidate[]])[],
  likeness: (a: StepDraft, b: StepDraft) => number,
): number {
  let [same, any, best] = [0, 0, 0];
  for (const [lowers, uppers] of pairs) {
    const above = groupBy(uppers, ({ row }) => row);
    for (const [row, below] of groupBy(lowers, (each) => each.row)) {
      const beside = above.get(row) ?? [];
      if (beside.length !== below.length) continue;
      const scores = below.map((one) => beside.map((other) => likeness(one, other)));
      const chosen = bestAssignment(scores);
      for (const [place, likenesses] of scores.entries()) {
        same += likenesses[place] ?? 0;
        any += likenesses.reduce((sum, each) => sum + each, 0) / likenesses.length;
        best += likenesses[chosen[place] ?? 0] ?? 0;
      }
    }
  }
  return Math.max(0, same - any + BELIEF) / (best - any + BELIEF);
}

const MAX_SHARED = 3;
/** Short words are mostly grammar, and figures tell nothing. */
const GRAMMAR = /^(?:\p{Lowercase_Letter}{1,3}|\p{Script=Hiragana}{1,2}|\p{Number}+)$/u;

function sharedWords(
  lower: Expectation,
  upper: Expectation,
  termsOf: (each: Expectation) => readonly Term[],
  weightsOf: (each: Expectation) => Weights,
): readonly SharedWord[] {
  const [below, above] = [weightsOf(lower), weightsOf(upper)];
  const words = new Map(termsOf(upper).map(({ stem, word }) => [stem, word]));
  return [...words]
    .map(([stem, word]) => ({ word, weight: (below.get(stem) ?? 0) * (above.get(stem) ?? 0) }))
    .filter(({ word, weight }) => weight > 0 && !GRAMMAR.test(word))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MAX_SHARED);
}
