import type { LevelStrings, TrackStrings } from '../../strings/strings.ts';
import { Marks } from './Marks.tsx';
import { CHANGES } from './StepCounts.tsx';

/** What the marks mean. Renders a `<ul>`. */
export function StepsKey({ strings }: { strings: LevelStrings & TrackStrings }) {
  return (
    <ul className="level-steps-key" {...strings.language}>
      {CHANGES.map((change) => (
        <li key={change} className="level-steps-meaning">
          <Marks change={change} count={1} />
          {` ${strings.countsMeaning[change]}`}
        </li>
      ))}
    </ul>
  );
}
