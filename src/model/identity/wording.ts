import { fold } from '../words/fold.ts';
import { isUnspaced } from '../words/scripts.ts';

/** Of longer words the rest is mostly an ending: "presents", "presented". */
const STEM = 5;

/** Finds the stems of a text. */
export type StemsOf = (text: string) => ReadonlySet<string>;

/** The stems of a text's words; of a script without spaces, each two letters that follow each other. */
export function stemsOf(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  const folded = fold(text);
  const hasUnspaced = isUnspaced(folded);
  for (const word of folded.split(' ')) {
    if (word === '') continue;
    if (!hasUnspaced || !isUnspaced(word)) stems.add(word.slice(0, STEM));
    else if (word.length < 2) stems.add(word);
    else for (let at = 0; at + 1 < word.length; at++) stems.add(word.slice(at, at + 2));
  }
  return stems;
}

/** Returns what finds the stems of texts, and of each of them only once. */
export function rememberingStems(): StemsOf {
  const known = new Map<string, ReadonlySet<string>>();
  return (text) => {
    const stems = known.get(text) ?? stemsOf(text);
    known.set(text, stems);
    return stems;
  };
}

/** Says which of several texts have more than the least in common with one: their places, each with how much. */
export type LikenessTo<T> = (
  one: T,
  least: number,
) => readonly (readonly [place: number, likeness: number])[];

/** Compares the stems of texts. */
export interface Wording {
  /** How much two texts have in common, from 0 (no word) to 1 (all of them). */
  readonly likeness: (one: ReadonlySet<string>, other: ReadonlySet<string>) => number;
  /** Whether a text holds so much of another one, from 0 to 1. */
  readonly holds: (whole: ReadonlySet<string>, part: ReadonlySet<string>, share: number) => boolean;
  /** The same for one text and many others. */
  readonly likenessTo: (others: readonly ReadonlySet<string>[]) => LikenessTo<ReadonlySet<string>>;
}

/**
 * Returns how texts are compared: by Dice's coefficient over their stems, in which a stem weighs the more the fewer texts have it (inverse
 * document frequency).
 *
 * @param texts the stems of every text there is
 */
export function wordingAmong(texts: Iterable<ReadonlySet<string>>): Wording {
  const counts = new Map<string, number>();
  let size = 0;
  for (const stems of texts) {
    size += 1;
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const weights = new Map([...counts].map(([stem, count]) => [stem, Math.log(1 + size / count)]));
  const weightOf = (stem: string) => weights.get(stem) ?? Math.log(1 + size);
  const weighed = new Map<ReadonlySet<string>, number>();
  const weigh = (stems: ReadonlySet<string>) => {
    let sum = weighed.get(stems);
    if (sum === undefined) {
      sum = 0;
      for (const stem of stems) sum += weightOf(stem);
      weighed.set(stems, sum);
    }
    return sum;
  };
  const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>) => {
    let sum = 0;
    for (const stem of one) if (other.has(stem)) sum += weightOf(stem);
    return sum;
  };
  return {
    likenessTo: (others) => {
      const sums = others.map(weigh);
      const holders = new Map<string, number[]>();
      for (const [at, stems] of others.entries()) {
        for (const stem of stems) {
          const places = holders.get(stem);
          if (places) places.push(at);
          else holders.set(stem, [at]);
        }
      }
      return (one, least) => {
        const common = new Float64Array(others.length);
        for (const stem of one) {
          const weight = weightOf(stem);
          for (const at of holders.get(stem) ?? []) common[at] = (common[at] ?? 0) + weight;
        }
        const sum = weigh(one);
        const alike: [number, number][] = [];
        common.forEach((weight, at) => {
          const likeness = (2 * weight) / (sum + (sums[at] ?? 0) || 1);
          if (likeness > least) alike.push([at, likeness]);
        });
        return alike;
      };
    },
    likeness: (one, other) => (2 * shared(one, other)) / (weigh(one) + weigh(other) || 1),
    holds: (whole, part, share) => {
      // most have little in common, which the first words tell
      let rest = (1 - share) * weigh(part);
      for (const stem of part) {
        if (!whole.has(stem)) rest -= weightOf(stem);
        if (rest < 0) return false;
      }
      return part.size > 0;
    },
  };
}
