import type { Change, Counts } from '../../model/comparison/compare.ts';
import type { LevelStrings, TrackStrings } from '../../strings/strings.ts';
import { Marks } from './Marks.tsx';

interface Props {
  counts: Counts;
  strings: LevelStrings & TrackStrings;
}

/** In the order in which they are drawn. */
export const CHANGES: readonly Change[] = ['new', 'same', 'only'];

/** What a step asks for, as marks and in words. Renders both and no element around them. */
export function StepCounts({ counts, strings }: Props) {
  const there = CHANGES.filter((change) => counts[change] > 0);
  return (
    <>
      {there.map((change) => (
        <Marks key={change} change={change} count={counts[change]} />
      ))}
      <p className="level-steps-counts" {...strings.language}>
        {there.map((change) => strings.counts[change](counts[change])).join(', ') || strings.none}
      </p>
    </>
  );
}
