import { fragmentFor } from '../../model/names/anchors.ts';
import { levelName } from '../../model/names/name.ts';
import { levelAt } from '../../model/tracks/paths.ts';
import type { LevelSummary } from '../../model/types.ts';
import { enLevel } from '../../strings/en.ts';
import type { LevelStrings } from '../../strings/strings.ts';
import { classes, type DisplayProps, type ElementProps } from '../shared.ts';

/** The props of {@link LevelLadder}, and those of a `<p>`. */
export interface LevelLadderProps
  extends Omit<DisplayProps<LevelStrings>, 'headingLevel'>,
    ElementProps<'p'> {
  /** The level to show the place of. */
  level: LevelSummary;
  /** The framework's levels, to which the stops lead. Default none: the stops are a picture. */
  levels?: readonly LevelSummary[] | undefined;
}

/** How many stops a reader takes in at a glance. */
const MOST_STOPS = 12;

/**
 * The place of a level on its track: a rail with a stop per level, and the same in words. Of more than twelve stops, the rail
 * has the ends, the fork and the level with its neighbours. Renders a `<p>`.
 */
export function LevelLadder({
  level,
  levels,
  strings = enLevel,
  hrefTo = fragmentFor,
  className,
  ...rest
}: LevelLadderProps) {
  const { position, of, below, trackTitle, phaseTitle } = level.place;
  const here = below + position - 1;
  const count = below + of;
  const drawn = [0, below - 1, below, here - 1, here, here + 1, count - 1];
  const stops = [...Array(count).keys()].filter((stop) => count <= MOST_STOPS || drawn.includes(stop));
  return (
    <p {...level.language} {...rest} className={classes('career-levels-colours level-ladder', className)}>
      <span className="level-ladder-rail" aria-hidden={levels ? undefined : 'true'}>
        {stops.map((stop, index) => {
          const other = levels && levelAt(stop + 1, level, levels);
          const href = other && hrefTo({ kind: 'level', level: other.id });
          const Stop = href ? 'a' : 'span';
          return [
            stop > 0 && stop === below && <span key="fork" className="level-ladder-fork" />,
            <Stop
              key={stop}
              className="level-ladder-stop"
              data-state={stop < below ? 'below' : stop < here ? 'passed' : stop > here ? 'ahead' : 'here'}
              data-gap={stop > 0 && stops[index - 1] !== stop - 1 ? 'yes' : undefined}
              {...(href && {
                href,
                title: levelName(other),
                'aria-current': stop === here ? ('location' as const) : undefined,
              })}
            />,
          ];
        })}
      </span>
      <span className="level-ladder-words">
        <span {...strings.language}>{strings.position(position, of)}</span>
        {[trackTitle, phaseTitle].map((name) => name && [' · ', <bdi key={name}>{name}</bdi>])}
      </span>
    </p>
  );
}
