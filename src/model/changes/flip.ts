import type { ChangedLevel, ChangeEntry, ChangeKind, ChangeReport, WordRun } from '../change-report.ts';

/** What a kind is when it is read backwards; the others are the same. */
const BACKWARDS: Partial<Record<ChangeKind, ChangeKind>> = {
  new: 'gone',
  gone: 'new',
  'moved-here': 'moved-away',
  'moved-away': 'moved-here',
  split: 'merged',
  merged: 'split',
};

/** Reads a report backwards: what was is what is. */
export function flipped({ framework, levels }: ChangeReport): ChangeReport {
  return { framework: framework.map(flippedEntry), levels: levels.map(flippedLevel) };
}

function flippedLevel({ kind, before, after, counts, entries }: ChangedLevel): ChangedLevel {
  return {
    kind: kind === 'kept' ? kind : kind === 'new' ? 'gone' : 'new',
    ...(after && { before: after }),
    ...(before && { after: before }),
    counts: {
      ...counts,
      new: counts.gone,
      gone: counts.new,
      movedHere: counts.movedAway,
      movedAway: counts.movedHere,
      split: counts.merged,
      merged: counts.split,
    },
    entries: entries.map(flippedEntry),
  };
}

function flippedEntry(entry: ChangeEntry): ChangeEntry {
  const { kind, before, after, words } = entry;
  return {
    ...entry,
    kind: BACKWARDS[kind] ?? kind,
    before: after,
    after: before,
    words: words.flatMap((run, at) => turned(run, words[at - 1], words[at + 1])),
  };
}

/** Exchanges old and new; what is old stays first. */
function turned(run: WordRun, previous: WordRun | undefined, next: WordRun | undefined): readonly WordRun[] {
  const asOld = (one: WordRun): WordRun => ({ kind: 'old', text: one.text });
  const asNew = (one: WordRun): WordRun => ({ kind: 'new', text: one.text });
  if (run.kind === 'same') return [run];
  if (run.kind === 'old') return next?.kind === 'new' ? [asOld(next), asNew(run)] : [asNew(run)];
  return previous?.kind === 'old' ? [] : [asOld(run)];
}
