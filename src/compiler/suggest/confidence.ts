import { dot, type Weights } from './likeness.ts';
import type { ThemePiece } from './sections.ts';

/** How sure a suggestion is. */
export type Confidence = 'clear' | 'likely' | 'a guess';

/** How many times as like its own group as any other a section has to be. */
const CLEAR_MARGIN = 1.25;
/** How many of the sections, here and everywhere, have to be more like their own group than any other. */
const LIKELY_SHARE = 0.5;

/** Tells for a group how far its words alone would put each section where it is. */
export function createJudge(
  groups: readonly (readonly ThemePiece[])[],
  weightsOf: (piece: ThemePiece) => Weights,
  trackOf: (piece: ThemePiece) => string | undefined,
): (group: readonly ThemePiece[]) => Confidence {
  const sums = groups.map((group) => {
    const sum = sumOf(group.map(weightsOf));
    return { group, sum, square: dot(sum, sum) };
  });
  const marginOf = (piece: ThemePiece, own: readonly ThemePiece[]) => {
    const weights = weightsOf(piece);
    const self = dot(weights, weights);
    const [toOwn, ...toOthers] = [...sums]
      .sort((a, b) => Number(b.group === own) - Number(a.group === own))
      .map(({ group, sum, square }) => {
        const whole = dot(weights, sum);
        // a section is no evidence for its own place
        const [likeness, rest] = group === own ? [whole - self, square - 2 * whole + self] : [whole, square];
        return likeness / (Math.sqrt(Math.max(0, rest)) || 1);
      });
    return (toOwn ?? 0) / Math.max(1e-9, ...toOthers);
  };
  const margins = new Map(groups.map((group) => [group, group.map((piece) => marginOf(piece, group))]));
  const shareIn = (all: readonly number[]) =>
    all.filter((margin) => margin > 1).length / Math.max(1, all.length);
  const everywhere = shareIn([...margins.values()].flat());
  return (group) => {
    const own = margins.get(group) ?? [];
    if (group.length < 2) return 'a guess';
    if (own.every((margin) => margin >= CLEAR_MARGIN)) return 'clear';
    // places say little between tracks
    const home = group.map(trackOf).find((track) => track !== undefined);
    const isForeign = (piece: ThemePiece) => (trackOf(piece) ?? home) !== home;
    if (group.some((piece, index) => isForeign(piece) && (own[index] ?? 0) <= 1)) return 'a guess';
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
