/** Ranks from one level code to another, both included. */
export interface RankRange {
  readonly from: number;
  readonly to: number;
}

const CODE = /(?<![\p{L}\p{N}])[A-Z]{1,3}(\d+(?:\.\d+)*)(?![\p{L}\p{N}])/gu;
const UP_TO = /^\s*(?:to|through|until|[–—-])\s*$/i;

/** Finds the level codes in a text such as "L1 to L3", "L1–L3" or "L4 and L5". */
export function findRanks(text: string): readonly RankRange[] {
  const ranges: { from: number; to: number }[] = [];
  let end = 0;
  for (const match of text.matchAll(CODE)) {
    const rank = Number.parseFloat(match[1] ?? '');
    const last = ranges.at(-1);
    if (last && UP_TO.test(text.slice(end, match.index))) last.to = rank;
    else ranges.push({ from: rank, to: rank });
    end = match.index + match[0].length;
  }
  return ranges;
}

/** Whether a rank lies in one of the ranges; L1.2 belongs to L1. */
export function isInRanks(rank: number, ranges: readonly RankRange[]): boolean {
  return ranges.some(({ from, to }) => rank >= from && rank < Math.floor(to) + 1);
}
