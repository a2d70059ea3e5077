import { groupBy } from '../group.ts';
import { compareText } from '../words/order.ts';
import { digestOf } from './digest.ts';
import { inOrder, type Located, sectionOf, slotsIn } from './slots.ts';
import { stemsOf, wordingAmong } from './wording.ts';

/** Where an expectation stands, and what it says. */
export interface Worded extends Located {
  /** Its text without marks. */
  readonly text: string;
}

/** An expectation as it was. */
export interface Known extends Worded {
  /** Unique within its level. */
  readonly id: string;
  /** The mark of the id that preceded it in its section (`markOf`); '' for the first. */
  readonly previous: string;
  /** Where the text is only a beginning: the digest of the whole. */
  readonly digest?: string;
  /** Whether it had gone already; then only the same words in its level bring it back. */
  readonly isGone?: boolean;
}

/** Which of the known expectations those are that were found. */
export interface Matches {
  /** What was found, with the known one that it is. */
  readonly sure: ReadonlyMap<Worded, Known>;
  /** What was found and may be a known one, or one of several; the likeliest first. */
  readonly unsure: ReadonlyMap<Worded, readonly Known[]>;
}

/**
 * How alike two texts have to be, from 0 to 1: the more, the farther one has moved. Tuned on edits whose truth is known
 * (`npm run bench -- --identity`).
 */
const ENOUGH = {
  /** Between the same neighbours in one section. */
  sameSlot: 0.16,
  sameSection: 0.35,
  sameLevel: 0.5,
  elsewhere: 0.65,
  /** For the only one that is left over on both sides, between the same neighbours. */
  leftOver: 0.12,
};

/** How much more alike than other pairs one has to be. */
const MARGIN = 0.1;

/** How much of a part of a sentence the whole sentence holds. */
const PART = 0.75;

/**
 * Finds out which expectations of two revisions are the same, in this order of trust: the same words, nearby before farther away; much the
 * same words; the only one that is left over between the same neighbours. Of a sentence that was split the first part is it, and of
 * sentences that were merged the first. No two are the same one.
 *
 * @param known the expectations as they were, each with an id, in any order
 * @param found the expectations as they are, those of a section in reading order
 * @param given what is found already, whatever the words say
 */
export function matchExpectations(
  known: readonly Known[],
  found: readonly Worded[],
  given: ReadonlyMap<Worded, Known> = new Map(),
): Matches {
  const sorted = known.toSorted((a, b) => byLevel(a, b) || compareText(a.id, b.id));
  const inPlace = [...groupBy(sorted, sectionOf).values()].flatMap(inOrder);
  return matchSorted(inPlace, found.toSorted(byLevel), given);
}

// so that the order in which levels are read decides nothing
function byLevel(a: Located, b: Located): number {
  return compareText(a.level, b.level);
}

function matchSorted(
  known: readonly Known[],
  found: readonly Worded[],
  given: ReadonlyMap<Worded, Known>,
): Matches {
  const sure = matchSameWords(known, found, given);
  const left = () => {
    const taken = new Set(sure.values());
    return {
      known: known.filter((one) => !one.isGone && !taken.has(one)),
      found: found.filter((one) => !sure.has(one)),
    };
  };
  const compared = comparing([...left().known, ...left().found], found);
  for (;;) {
    const rest = left();
    const isSameSlot = slotsIn(found, sure);
    const pairs = pairsOf(rest.known, rest.found, compared, isSameSlot);
    const { alike, unsure } = decide(pairs, compared);
    for (const { found: one, known: other } of alike) sure.set(one, other);
    // what was matched tells its neighbours where they stand
    if (alike.length > 0) continue;
    for (const [one, other] of leftOver(rest.known, rest.found)) {
      if (unsure.has(one) || !isSameSlot(other, one)) continue;
      if (compared.likeness(other, one) >= ENOUGH.leftOver) sure.set(one, other);
      else unsure.set(one, [other]);
    }
    return { sure, unsure };
  }
}

/** The places in which the same words are looked for, one after the other. */
const PLACES: readonly ((one: Located) => string)[] = [sectionOf, ({ level }) => level, () => ''];

function matchSameWords(
  known: readonly Known[],
  found: readonly Worded[],
  given: ReadonlyMap<Worded, Known>,
): Map<Worded, Known> {
  const sure = new Map(given);
  const taken = new Set(given.values());
  const digests = new Map<Worded, string>();
  for (const one of known) if (!taken.has(one)) digests.set(one, one.digest ?? digestOf(one.text));
  for (const one of found) if (!sure.has(one)) digests.set(one, digestOf(one.text));
  for (const placeOf of PLACES) {
    const isNearby = placeOf !== PLACES.at(-1);
    const keyOf = (one: Known | Worded) => JSON.stringify([placeOf(one), digests.get(one)]);
    // what has gone comes back if nothing else is it
    const candidates = [
      ...known.filter(({ isGone }) => !isGone),
      ...known.filter(({ isGone }) => isGone && isNearby),
    ];
    const waiting = groupBy(
      candidates.filter((one) => !taken.has(one)),
      keyOf,
    );
    for (const one of found) {
      const match = sure.has(one) ? undefined : waiting.get(keyOf(one))?.shift();
      if (!match) continue;
      taken.add(match);
      sure.set(one, match);
    }
  }
  return sure;
}

interface Compared {
  readonly likeness: (known: Known, found: Worded) => number;
  readonly held: (part: Worded, whole: Worded) => number;
  /** The place of what was found in reading order. */
  readonly order: ReadonlyMap<Worded, number>;
}

function comparing(texts: readonly Worded[], found: readonly Worded[]): Compared {
  const stems = new Map(texts.map((one) => [one, stemsOf(one.text)]));
  const { likeness, held } = wordingAmong(stems.values());
  const of = (one: Worded) => stems.get(one) ?? new Set<string>();
  return {
    likeness: (one, other) =>
      // what is known only in part is compared with as much of the other
      likeness(of(one), one.digest ? stemsOf(other.text.slice(0, one.text.length)) : of(other)),
    held: (part, whole) => held(of(part), of(whole)),
    order: new Map(found.map((one, at) => [one, at])),
  };
}

interface Pair {
  readonly known: Known;
  readonly found: Worded;
  /** How much more alike they are than they have to be. */
  readonly score: number;
}

/** The pairs that come into question, the likeliest first. */
function pairsOf(
  known: readonly Known[],
  found: readonly Worded[],
  { likeness }: Compared,
  isSameSlot: (known: Known, found: Worded) => boolean,
): readonly Pair[] {
  const enoughFor = (one: Known, other: Worded) => {
    if (one.level !== other.level) return ENOUGH.elsewhere;
    if (one.section !== other.section) return ENOUGH.sameLevel;
    return isSameSlot(one, other) ? ENOUGH.sameSlot : ENOUGH.sameSection;
  };
  return known
    .flatMap((one) =>
      found.map((other) => ({
        known: one,
        found: other,
        score: likeness(one, other) - enoughFor(one, other),
      })),
    )
    .filter(({ score }) => score > -MARGIN)
    .sort((a, b) => b.score - a.score);
}

function decide(pairs: readonly Pair[], { held, order }: Compared) {
  const alike: Pair[] = [];
  const unsure = new Map<Worded, readonly Known[]>();
  const taken = new Set<Worded>();
  const isFree = ({ known, found }: Pair) => !taken.has(known) && !taken.has(found);
  const place = ({ found }: Pair) => order.get(found) ?? 0;
  for (const likeliest of pairs) {
    if (likeliest.score < 0) break;
    if (!isFree(likeliest)) continue;
    const isRival = (other: Pair) => isFree(other) && other.score > likeliest.score - MARGIN;
    const parts = pairs.filter((other) => other.known === likeliest.known && isRival(other));
    const wholes = pairs.filter((other) => other.found === likeliest.found && isRival(other));
    const isOnly = parts.length + wholes.length === 2;
    const isSplit = wholes.length === 1 && parts.every(({ known, found }) => held(found, known) >= PART);
    const isMerged = parts.length === 1 && wholes.every(({ known, found }) => held(known, found) >= PART);
    const [first = likeliest] = isSplit ? parts.toSorted((a, b) => place(a) - place(b)) : wholes;
    taken.add(first.known).add(first.found);
    if (isOnly || isSplit || isMerged) alike.push(first);
    else unsure.set(first.found, [...new Set(wholes.map(({ known }) => known))]);
  }
  return { alike, unsure };
}

/** What is the only one left over in its section, with the only one that the section lacks. */
function leftOver(known: readonly Known[], found: readonly Worded[]): readonly (readonly [Worded, Known])[] {
  const missing = groupBy(known, sectionOf);
  return [...groupBy(found, sectionOf)].flatMap(([section, [one, ...others]]) => {
    const [other, ...more] = missing.get(section) ?? [];
    return one && other && others.length + more.length === 0 ? [[one, other] as const] : [];
  });
}
