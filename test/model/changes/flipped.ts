import type {
  ChangedLevel,
  ChangeEntry,
  ChangeKind,
  ChangeReport,
  WordRun,
} from '../../../src/model/change-report.ts';

const PAIRS: readonly (readonly [ChangeKind, ChangeKind])[] = [
  ['new', 'gone'],
  ['moved-here', 'moved-away'],
  ['split', 'merged'],
];

/** A report as it has to be for the revisions the other way round: every old thing new and every new thing old, and nothing else. */
export function readBackwards({ framework, levels }: ChangeReport): ChangeReport {
  return { framework: framework.map(entry), levels: levels.map(level) };
}

function level(one: ChangedLevel): ChangedLevel {
  const { before, after, counts, ...rest } = one;
  const swapped: Record<string, number> = { ...counts };
  for (const [a, b] of [
    ['new', 'gone'],
    ['movedHere', 'movedAway'],
    ['split', 'merged'],
  ] as const) {
    swapped[a] = counts[b];
    swapped[b] = counts[a];
  }
  return {
    ...rest,
    kind: ({ new: 'gone', gone: 'new', kept: 'kept' } as const)[one.kind],
    ...(after && { before: after }),
    ...(before && { after: before }),
    counts: { ...counts, ...swapped },
    entries: one.entries.map(entry),
  };
}

function entry(one: ChangeEntry): ChangeEntry {
  const kind = PAIRS.flatMap(([a, b]) => (one.kind === a ? [b] : one.kind === b ? [a] : []))[0] ?? one.kind;
  return { ...one, kind, before: one.after, after: one.before, words: words(one.words) };
}

/** What was old is new, and between two runs that are the same what is old comes first. */
function words(runs: readonly WordRun[]): readonly WordRun[] {
  const swapped = runs.map(({ kind, text }): WordRun => {
    return { kind: kind === 'old' ? 'new' : kind === 'new' ? 'old' : 'same', text };
  });
  for (let at = 1; at < swapped.length; at++) {
    const [one, other] = [swapped[at - 1], swapped[at]];
    if (one?.kind === 'new' && other?.kind === 'old') swapped.splice(at - 1, 2, other, one);
  }
  return swapped;
}
