import { fold } from '../words/fold.ts';
import { isUnspaced } from '../words/scripts.ts';

/** Of longer words the rest is mostly an ending: "presents", "presented". */
const STEM = 5;

/** The stems of a text's words; of a script without spaces, each two letters that follow each other. */
export function stemsOf(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const word of fold(text).split(' ')) {
    if (word === '') continue;
    if (!isUnspaced(word)) stems.add(word.slice(0, STEM));
    else if (word.length < 2) stems.add(word);
    else for (let at = 0; at + 1 < word.length; at++) stems.add(word.slice(at, at + 2));
  }
  return stems;
}

/** Compares the stems of texts. */
export interface Wording {
  /** How much two texts have in common, from 0 (no word) to 1 (all of them). */
  readonly likeness: (one: ReadonlySet<string>, other: ReadonlySet<string>) => number;
  /** How much of a text another one holds, from 0 to 1. */
  readonly held: (part: ReadonlySet<string>, whole: ReadonlySet<string>) => number;
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
    likeness: (one, other) => (2 * shared(one, other)) / (weigh(one) + weigh(other) || 1),
    held: (part, whole) => shared(part, whole) / (weigh(part) || 1),
  };
}
