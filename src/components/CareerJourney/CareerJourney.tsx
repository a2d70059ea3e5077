import { findSection } from '../../model/names/lookup.ts';
import { layOutJourney } from '../../model/tracks/journey.ts';
import type { FrameworkOverview, LevelSummary } from '../../model/types.ts';
import { en } from '../../strings/en.ts';
import type { Strings } from '../../strings/strings.ts';
import { FrameworkPart } from '../FrameworkPart/FrameworkPart.tsx';
import { Prose } from '../RichText/Prose.tsx';
import { classes, type DisplayProps, type ElementProps, headingTag } from '../shared.ts';
import { JourneyLane } from './JourneyLane.tsx';

/** The props of {@link CareerJourney}, and those of a `<section>`. */
export interface CareerJourneyProps extends DisplayProps<Strings>, ElementProps<'section'> {
  /** The framework to show. */
  framework: FrameworkOverview;
  /** The reader's level, which is marked. Default none. */
  level?: LevelSummary | undefined;
}

const fallbackId = 'Journey';

/**
 * The career journey as a picture: a lane per track with a stop per level, the phases above them, and the forks where a
 * track leaves another. Below it, what the framework says about each phase. Renders a `<section>`.
 */
export function CareerJourney({
  framework,
  level,
  headingLevel = 2,
  strings = en,
  hrefTo,
  className,
  ...rest
}: CareerJourneyProps) {
  const part = findSection(framework, 'journey');
  const pictureId = `${part?.id ?? fallbackId}--Picture`;
  const PhaseTitle = headingTag(headingLevel + 1);
  return (
    <FrameworkPart
      {...framework.language}
      {...rest}
      part={part}
      fallbackId={fallbackId}
      fallbackTitle={<span {...strings.language}>{strings.journey}</span>}
      headingLevel={headingLevel}
      hrefTo={hrefTo}
      className={classes('career-journey', className)}
      body={
        <>
          {/* On an element of its own: a label's language would be taken for that of everything in the list. */}
          <p id={pictureId} hidden {...strings.language}>
            {strings.journeyPicture}
          </p>
          <ul className="journey-lanes" aria-labelledby={pictureId}>
            {layOutJourney(framework).map((lane, index) => (
              <JourneyLane
                key={lane.track.id}
                lane={lane}
                row={index + 1}
                reader={level}
                headingLevel={headingLevel}
                strings={strings}
                hrefTo={hrefTo}
              />
            ))}
          </ul>
          <div className="career-journey-text">
            <Prose text={part?.text ?? []} hrefTo={hrefTo} />
          </div>
          <div className="journey-phases">
            {framework.phases.map((phase) => (
              <div key={phase.id} className="journey-phase-text">
                <PhaseTitle className="journey-phase-title">{phase.title}</PhaseTitle>
                <Prose text={phase.text} hrefTo={hrefTo} />
              </div>
            ))}
          </div>
        </>
      }
    />
  );
}
