import { groupBy } from '../group.ts';
import { comparable } from '../words/fold.ts';
import { compareText } from '../words/order.ts';
import { digestOf } from './digest.ts';
import { inOrder, type Located, sectionOf, slotsIn } from './slots.ts';
import { type LikenessTo, type StemsOf, stemsOf, wordingAmong } from './wording.ts';

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

/** How alike two texts have to be between the same neighbours in one section. */
const SAME_SLOT = 0.16;

/**
 * How alike two texts have to be, from 0 to 1: the more, the farther one has moved. Tuned on edits whose truth is known
 * (`npm run bench -- --identity`).
 */
const ENOUGH = {
  sameSlot: SAME_SLOT,
  sameSection: 0.35,
  sameLevel: 0.5,
  elsewhere: 0.65,
  /** For the only one that is left over on both sides, between the same neighbours. */
  leftOver: 0.12,
};

/** How much more alike than other pairs one has to be. */
const MARGIN = 0.1;

/** No pair with less in common comes into question anywhere. */
const LEAST = SAME_SLOT - MARGIN;

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
 * @param stems finds the stems of a text
 */
export function matchExpectations(
  known: readonly Known[],
  found: readonly Worded[],
  given: ReadonlyMap<Worded, Known> = new Map(),
  stems: StemsOf = stemsOf,
): Matches {
  const sorted = known.toSorted((a, b) => byLevel(a, b) || compareText(a.id, b.id));
  const inPlace = [...groupBy(sorted, sectionOf).values()].flatMap(inOrder);
  return matchSorted(inPlace, found.toSorted(byLevel), given, stems);
}

// so that the order in which levels are read decides nothing
function byLevel(a: Located, b: Located): number {
  return compareText(a.level, b.level);
}

function matchSorted(
  known: readonly Known[],
  found: readonly Worded[],
  given: ReadonlyMap<Worded, Known>,
  stems: StemsOf,
): Matches {
  const sure = matchSameWords(known, found, given);
  const left = () => {
    const taken = new Set(sure.values());
    return {
      known: known.filter((one) => !one.isGone && !taken.has(one)),
      found: found.filter((one) => !sure.has(one)),
    };
  };
  const start = left();
  const compared = comparing([...start.known, ...start.found], found, stems);
  const similar = similarIn(start.known, start.found, compared);
  const isSameSlot = slotsIn(found, sure);
  for (;;) {
    const rest = left();
    const { alike, unsure } = decide(pairsOf(similar, rest, isSameSlot), compared);
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
  const isCut = known.some(({ digest }) => digest !== undefined);
  const wordsOf = isCut ? digestOf : comparable;
  const words = new Map<Worded, string>();
  for (const one of known) if (!taken.has(one)) words.set(one, one.digest ?? wordsOf(one.text));
  for (const one of found) if (!sure.has(one)) words.set(one, wordsOf(one.text));
  for (const placeOf of PLACES) {
    const isNearby = placeOf !== PLACES.at(-1);
    const keyOf = (one: Known | Worded) => `${placeOf(one)}\n${words.get(one)}`;
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
  /** The same for one that is known and all that were found. */
  readonly likenessToAll: (found: readonly Worded[]) => LikenessTo<Known>;
  readonly holdsMost: (whole: Worded, part: Worded) => boolean;
  /** The place of what was found in reading order. */
  readonly order: ReadonlyMap<Worded, number>;
}

function comparing(texts: readonly Worded[], found: readonly Worded[], stemsOfText: StemsOf): Compared {
  const stems = new Map(texts.map((one) => [one, stemsOfText(one.text)]));
  const { likeness, likenessTo, holds } = wordingAmong(stems.values());
  const of = (one: Worded) => stems.get(one) ?? new Set<string>();
  const likenessOf = (one: Known, other: Worded) =>
    // what is known only in part is compared with as much of the other
    likeness(of(one), one.digest ? stemsOf(other.text.slice(0, one.text.length)) : of(other));
  return {
    likeness: likenessOf,
    likenessToAll: (others) => {
      const toAll = likenessTo(others.map(of));
      return (one, least) =>
        one.digest ? others.map((other, at) => [at, likenessOf(one, other)] as const) : toAll(of(one), least);
    },
    holdsMost: (whole, part) => holds(of(whole), of(part), PART),
    order: new Map(found.map((one, at) => [one, at])),
  };
}

interface Similar {
  readonly known: Known;
  readonly found: Worded;
  readonly likeness: number;
}

/** Every pair that may come into question, wherever its two turn out to stand. */
function similarIn(
  known: readonly Known[],
  found: readonly Worded[],
  { likenessToAll }: Compared,
): readonly Similar[] {
  const toAll = likenessToAll(found);
  const similar: Similar[] = [];
  for (const one of known) {
    // most of thousands have next to nothing in common
    for (const [at, likeness] of toAll(one, LEAST)) {
      const other = found[at];
      if (other && likeness > enoughFor(one, other, true) - MARGIN)
        similar.push({ known: one, found: other, likeness });
    }
  }
  return similar;
}

/** How alike two texts have to be at their places. */
function enoughFor(known: Known, found: Worded, isSameSlot: boolean): number {
  if (known.level !== found.level) return ENOUGH.elsewhere;
  if (known.section !== found.section) return ENOUGH.sameLevel;
  return isSameSlot ? ENOUGH.sameSlot : ENOUGH.sameSection;
}

interface Pair {
  readonly known: Known;
  readonly found: Worded;
  /** How much more alike they are than they have to be. */
  readonly score: number;
}

/** The pairs that come into question of those that are left, the likeliest first. */
function pairsOf(
  similar: readonly Similar[],
  left: { readonly known: readonly Known[]; readonly found: readonly Worded[] },
  isSameSlot: (known: Known, found: Worded) => boolean,
): readonly Pair[] {
  const [known, found] = [new Set(left.known), new Set(left.found)];
  return similar
    .filter((pair) => known.has(pair.known) && found.has(pair.found))
    .map(({ known: one, found: other, likeness }) => ({
      known: one,
      found: other,
      score: likeness - enoughFor(one, other, one.section === other.section && isSameSlot(one, other)),
    }))
    .filter(({ score }) => score > -MARGIN)
    .sort((a, b) => b.score - a.score);
}

function decide(pairs: readonly Pair[], { holdsMost, order }: Compared) {
  const alike: Pair[] = [];
  const unsure = new Map<Worded, readonly Known[]>();
  const taken = new Set<Worded>();
  const isFree = ({ known, found }: Pair) => !taken.has(known) && !taken.has(found);
  const place = ({ found }: Pair) => order.get(found) ?? 0;
  const byKnown = groupBy(pairs, ({ known }) => known);
  const byFound = groupBy(pairs, ({ found }) => found);
  for (const likeliest of pairs) {
    if (likeliest.score < 0) break;
    if (!isFree(likeliest)) continue;
    const isRival = (other: Pair) => isFree(other) && other.score > likeliest.score - MARGIN;
    const parts = (byKnown.get(likeliest.known) ?? []).filter(isRival);
    const wholes = (byFound.get(likeliest.found) ?? []).filter(isRival);
    const isOnly = parts.length + wholes.length === 2;
    const isSplit = wholes.length === 1 && parts.every(({ known, found }) => holdsMost(known, found));
    const isMerged = parts.length === 1 && wholes.every(({ known, found }) => holdsMost(found, known));
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
