import { layOutJourney } from '../../model/journey.ts';
import { findSection } from '../../model/lookup.ts';
import type { FrameworkOverview } from '../../model/types.ts';
import { en } from '../../strings/en.ts';
import { Prose } from '../RichText/Prose.tsx';
import { classes, type DisplayProps, headingTag, type PropsOf } from '../shared.ts';
import { JourneyLane } from './JourneyLane.tsx';

type Props = PropsOf<
  'section',
  DisplayProps & {
    /** The framework whose levels are laid out. */
    framework: FrameworkOverview;
  }
>;

/**
 * The way through the levels as a picture: a line per track with a stop per level, the phases over them, and the forks
 * where a track leaves another. Below it, what the framework says of each phase. Renders a `<section>`.
 */
export function CareerJourney({
  framework,
  headingLevel = 2,
  strings = en,
  hrefTo,
  className,
  ...rest
}: Props) {
  const section = findSection(framework, 'journey');
  const journey = layOutJourney(framework);
  const id = section?.id ?? 'journey';
  const Title = headingTag(headingLevel);
  const PhaseTitle = headingTag(headingLevel, 1);
  return (
    <section
      id={id}
      aria-labelledby={`${id}--title`}
      {...rest}
      className={classes('career-levels career-journey', className)}
    >
      <Title id={`${id}--title`} className="career-levels-title">
        {section?.title ?? strings.journey}
      </Title>
      <ul className="journey-lanes" aria-label={strings.journeyPicture} data-columns={journey.columns}>
        {journey.lanes.map((lane, index) => (
          <JourneyLane
            key={lane.track.id}
            lane={lane}
            row={index + 1}
            headingLevel={headingLevel}
            strings={strings}
            hrefTo={hrefTo}
          />
        ))}
      </ul>
      <div className="career-journey-text">
        <Prose text={section?.text ?? []} hrefTo={hrefTo} />
      </div>
      <div className="journey-phases">
        {framework.phases.map((phase) => (
          <div key={phase.id} className="journey-phase-text">
            <PhaseTitle className="journey-phase-title">{phase.title}</PhaseTitle>
            <Prose text={phase.text} hrefTo={hrefTo} />
          </div>
        ))}
      </div>
      <Prose text={section?.closing ?? []} hrefTo={hrefTo} />
    </section>
  );
}
