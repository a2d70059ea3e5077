import type { LevelSummary } from '../../model/types.ts';
import { enLevel } from '../../strings/en.ts';
import type { LevelStrings } from '../../strings/strings.ts';
import { classes, type ElementProps } from '../shared.ts';

/** The props of {@link LevelLadder}, and those of a `<p>`. */
export interface LevelLadderProps extends ElementProps<'p'> {
  /** The level to show the place of. */
  level: LevelSummary;
  /** The words of the interface, in one language. Default English. */
  strings?: LevelStrings;
}

/** The place of a level on its track: a rail with a stop per level, and the same in words. Renders a `<p>`. */
export function LevelLadder({ level, strings = enLevel, className, ...rest }: LevelLadderProps) {
  const { position, of, below, trackTitle, phaseTitle } = level.place;
  const here = below + position - 1;
  return (
    <p {...level.language} {...rest} className={classes('career-levels-colours level-ladder', className)}>
      <span className="level-ladder-rail" aria-hidden="true">
        {Array.from({ length: below + of }, (_, index) => [
          index > 0 && index === below && <span key="fork" className="level-ladder-fork" />,
          <span
            key={index}
            className="level-ladder-stop"
            data-state={index < below ? 'below' : index < here ? 'passed' : index > here ? 'ahead' : 'here'}
          />,
        ])}
      </span>
      <span className="level-ladder-words">
        <span {...strings.language}>{strings.position(position, of)}</span>
        {[trackTitle, phaseTitle].map((name) => name && [' · ', <bdi key={name}>{name}</bdi>])}
      </span>
    </p>
  );
}
