import type { LevelSummary } from '../../model/types.ts';
import { enLevel } from '../../strings/en.ts';
import type { LevelStrings } from '../../strings/strings.ts';
import { classes, type ElementProps } from '../shared.ts';

/** What a LevelLadder takes beside all that `<p>` takes. */
export interface LevelLadderProps extends ElementProps<'p'> {
  /** The level whose place is shown. */
  level: LevelSummary;
  /** The words of the interface. Default English. */
  strings?: LevelStrings;
}

/** Where a level stands on its track: a rail with a stop per level, and the same in words. Renders a `<p>`. */
export function LevelLadder({ level, strings = enLevel, className, ...rest }: LevelLadderProps) {
  const { position, of, below, trackTitle, phaseTitle } = level.place;
  const words = [strings.position(position, of), trackTitle, phaseTitle].filter(Boolean);
  return (
    <p {...rest} className={classes('career-levels-colours level-ladder', className)}>
      <span className="level-ladder-rail" aria-hidden="true">
        {Array.from({ length: below }, (_, index) => (
          <span key={`below ${index}`} className="level-ladder-stop" data-state="below" />
        ))}
        {below > 0 && <span className="level-ladder-fork" />}
        {Array.from({ length: of }, (_, index) => (
          <span key={index} className="level-ladder-stop" data-state={stateOf(index + 1, position)} />
        ))}
      </span>
      <span className="level-ladder-words">{words.join(' · ')}</span>
    </p>
  );
}

function stateOf(stop: number, position: number): 'passed' | 'here' | 'ahead' {
  if (stop === position) return 'here';
  return stop < position ? 'passed' : 'ahead';
}
