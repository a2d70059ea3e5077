import type { ChangeCounts, ChangeEntry, ChangeKind } from '../change-report.ts';
import { expectationsIn } from './sections.ts';
import type { LevelSide } from './sides.ts';

/** Counts the expectations of a level by what has happened to them. */
export function countsOf(before: LevelSide | undefined, entries: readonly ChangeEntry[]): ChangeCounts {
  const changed = entries.filter(({ subject }) => subject === 'expectation');
  const alone = (kind: ChangeKind) => changed.filter((entry) => entry.kind === kind).length;
  const carried = (kind: ChangeKind) =>
    entries.reduce((sum, entry) => sum + (entry.kind === kind ? (entry.expectations ?? 0) : 0), 0);
  const were = (before?.sections ?? []).reduce((sum, section) => sum + expectationsIn(section).length, 0);
  // what moved here was in another level
  const here = changed.filter(({ kind }) => kind !== 'moved-here').flatMap((entry) => entry.before).length;
  return {
    new: alone('new'),
    gone: alone('gone'),
    reworded: alone('reworded'),
    spelling: alone('spelling'),
    moved: alone('moved'),
    movedHere: alone('moved-here') + carried('moved-here'),
    movedAway: alone('moved-away') + carried('moved-away'),
    split: alone('split'),
    merged: alone('merged'),
    unchanged: were - here - carried('moved-away'),
  };
}
