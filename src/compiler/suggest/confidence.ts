import { cosine, type Weights } from './likeness.ts';
import type { ThemePiece } from './sections.ts';

/** How sure a suggestion is. */
export type Confidence = 'clear' | 'likely' | 'a guess';

/** How many times as like its own group as any other a section has to be. */
const CLEAR_LEAD = 1.25;
/** How many of the sections, here and everywhere, have to be more like their own group than any other. */
const LIKELY_SHARE = 0.5;

/** Tells for each section whether its words alone would put it where it stands. */
export function createJudge(
  groups: readonly (readonly ThemePiece[])[],
  weightsOf: (piece: ThemePiece) => Weights,
): (group: readonly ThemePiece[]) => Confidence {
  const sums = new Map(groups.map((group) => [group, sumOf(group.map(weightsOf))]));
  const leadOf = (piece: ThemePiece, own: readonly ThemePiece[]) => {
    const weights = weightsOf(piece);
    const likenessTo = (group: readonly ThemePiece[]) => {
      const sum = sums.get(group) ?? new Map();
      const rest = group === own ? minus(sum, weights) : sum;
      return cosine(weights, rest) / (Math.hypot(...rest.values()) || 1);
    };
    const others = groups.filter((group) => group !== own).map(likenessTo);
    return likenessTo(own) / Math.max(1e-9, ...others);
  };
  const leads = new Map(groups.map((group) => [group, group.map((piece) => leadOf(piece, group))]));
  const shareIn = (all: readonly number[]) => all.filter((lead) => lead > 1).length / Math.max(1, all.length);
  const everywhere = shareIn([...leads.values()].flat());
  return (group) => {
    const own = leads.get(group) ?? [];
    if (group.length < 2) return 'a guess';
    if (own.every((lead) => lead >= CLEAR_LEAD)) return 'clear';
    // where words tell themes apart elsewhere in the framework, they are to be believed here as well
    return (shareIn(own) + everywhere) / 2 >= LIKELY_SHARE ? 'likely' : 'a guess';
  };
}

function sumOf(all: readonly Weights[]): Map<string, number> {
  const sum = new Map<string, number>();
  for (const weights of all) {
    for (const [stem, weight] of weights) sum.set(stem, (sum.get(stem) ?? 0) + weight);
  }
  return sum;
}

function minus(sum: Weights, weights: Weights): Weights {
  const rest = new Map(sum);
  for (const [stem, weight] of weights) rest.set(stem, (rest.get(stem) ?? 0) - weight);
  return rest;
}
