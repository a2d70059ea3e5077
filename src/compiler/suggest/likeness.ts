import type { Term } from './terms.ts';

/** A text's words by stem, each with its weight; the weights of a text are a vector of length 1. */
export type Weights = ReadonlyMap<string, number>;

/**
 * Weighs the words of texts: one that is in few of them tells more than one that is in all, so that no language
 * needs a list of words to leave out.
 *
 * @param background further texts, which show what words are common
 */
export function weigh(
  texts: readonly (readonly Term[])[],
  background: readonly (readonly Term[])[],
): Weights[] {
  const counts = texts.map(countStems);
  const spread = new Map<string, number>();
  const all = [...counts, ...background.map(countStems)];
  for (const stem of all.flatMap((each) => [...each.keys()])) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  return counts.map((each) => {
    const weights = new Map<string, number>();
    for (const [stem, count] of each) {
      const rarity = Math.log((all.length + 1) / ((spread.get(stem) ?? 0) + 0.5));
      if (rarity > 0) weights.set(stem, (1 + Math.log(count)) * rarity);
    }
    const length = Math.sqrt(dot(weights, weights)) || 1;
    return new Map([...weights].map(([stem, weight]) => [stem, weight / length]));
  });
}

/** The dot product; of two texts, the cosine between their vectors: how alike they are, from 0 to 1. */
export function dot(a: Weights, b: Weights): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [stem, weight] of few) sum += weight * (many.get(stem) ?? 0);
  return sum;
}

function countStems(terms: readonly Term[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { stem } of terms) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}
