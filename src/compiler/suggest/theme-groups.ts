import { groupBy } from '../../model/group.ts';
import type { Framework } from '../../model/types.ts';
import { type Confidence, createJudge } from './confidence.ts';
import { groupPieces, orderKept } from './group.ts';
import type { Weights } from './likeness.ts';
import { backgroundOf, rungsOf, type ThemePiece, type ThemeRung, weighAll } from './sections.ts';

/** Sections that seem to belong to one theme. */
export interface ThemeGroup {
  readonly members: readonly ThemePiece[];
  readonly confidence: Confidence;
}

/** How much the same place counts where the order is kept throughout. */
const ORDER = 0.15;

/** Groups the theme sections of a framework by their words and places, in the order of the groups' first sections. */
export function findThemeGroups(framework: Framework): {
  readonly rungs: readonly ThemeRung[];
  readonly groups: readonly ThemeGroup[];
  readonly weightsOf: (piece: ThemePiece) => Weights;
} {
  const rungs = rungsOf(framework);
  const { weightsOf, likeness } = weighAll(rungs, backgroundOf(framework));
  const order = ORDER * orderKept(rungs, likeness);
  const byNumber = groupBy(groupPieces(rungs, { likeness, order }), ([, number]) => number);
  // in reading order, whatever order the groups were made in
  const reading = new Map(rungs.flatMap(({ pieces }) => pieces).map((piece, index) => [piece, index]));
  const indexOf = (piece: ThemePiece | undefined) => (piece && reading.get(piece)) ?? 0;
  const all = [...byNumber.values()].map((group) =>
    group.map(([piece]) => piece).sort((a, b) => indexOf(a) - indexOf(b)),
  );
  all.sort(([a], [b]) => indexOf(a) - indexOf(b));
  const tracks = new Map(
    rungs.flatMap(({ track, pieces }) => pieces.map((piece) => [piece, track] as const)),
  );
  const judge = createJudge(all, weightsOf, (piece) => tracks.get(piece));
  return { rungs, weightsOf, groups: all.map((members) => ({ members, confidence: judge(members) })) };
}
