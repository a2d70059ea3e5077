import { fold } from '../words/fold.ts';

/** Scripts that put no spaces between words. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/;

/** Of longer words the rest is mostly an ending: "presents", "presented". */
const STEM = 5;

/** The stems of a text's words; of a script without spaces, each two letters that follow each other. */
export function stemsOf(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const word of fold(text).split(' ')) {
    if (word === '') continue;
    if (!UNSPACED.test(word)) stems.add(word.slice(0, STEM));
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
  const weightOf = (stem: string) => Math.log(1 + size / (counts.get(stem) ?? 1));
  const weigh = (stems: Iterable<string>) => [...stems].reduce((sum, stem) => sum + weightOf(stem), 0);
  const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    weigh([...one].filter((stem) => other.has(stem)));
  return {
    likeness: (one, other) => (2 * shared(one, other)) / (weigh(one) + weigh(other) || 1),
    held: (part, whole) => shared(part, whole) / (weigh(part) || 1),
  };
}
