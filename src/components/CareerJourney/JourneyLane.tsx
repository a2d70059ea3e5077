import { fragmentFor } from '../../model/names/anchors.ts';
import { shortLevelName } from '../../model/names/name.ts';
import type { Lane, Stretch } from '../../model/tracks/journey.ts';
import { stateOf } from '../../model/tracks/paths.ts';
import type { LevelSummary } from '../../model/types.ts';
import { Sentence } from '../Sentence/Sentence.tsx';
import { StatusWord } from '../StatusNote/StatusWord.tsx';
import { type DisplayProps, headingTag } from '../shared.ts';
import { YourLevel } from '../YourLevel/YourLevel.tsx';

type Shared = Required<Pick<DisplayProps, 'headingLevel' | 'strings'>> &
  Pick<DisplayProps, 'hrefTo'> & { reader: LevelSummary | undefined };

/** A track in the picture of the journey. Renders an `<li>`. */
export function JourneyLane({ lane, row, ...shared }: Shared & { lane: Lane; row: number }) {
  const { headingLevel, strings } = shared;
  const Title = headingTag(headingLevel + 1);
  const { title } = lane.track;
  const origin = lane.forksAfter;
  return (
    <li
      className="journey-lane"
      data-row={row}
      data-from={lane.from}
      data-span={lane.span}
      data-runs-on={lane.runsOn ? 'yes' : undefined}
      data-fork={lane.forks ? 'yes' : undefined}
    >
      {(title || origin) && (
        <Title className="journey-lane-title">
          {origin ? `${title} ` : title}
          {origin && (
            <span className="journey-lane-origin">
              <Sentence
                strings={strings}
                content={origin.language}
                say={(name) => strings.forksAfter(name(shortLevelName(origin)))}
              />
            </span>
          )}
        </Title>
      )}
      <ol className="journey-stretches">
        {lane.stretches.map((stretch, index) => (
          <JourneyStretch
            key={stretch.from}
            stretch={stretch}
            bends={index === 0 && lane.forks}
            {...shared}
          />
        ))}
      </ol>
    </li>
  );
}

function JourneyStretch({ stretch, bends, ...shared }: Shared & { stretch: Stretch; bends: boolean }) {
  return (
    <li className="journey-stretch" data-from={stretch.from} data-span={stretch.span}>
      {stretch.phase && (
        <p className="journey-phase">
          <span className="journey-phase-name">{stretch.phase.title}</span>{' '}
          {stretch.phase.label && <span className="journey-phase-label">{stretch.phase.label}</span>}
        </p>
      )}
      <ol className="journey-stops">
        {bends && <li className="journey-bend" aria-hidden="true" />}
        {stretch.stops.map(({ level, column }) => (
          <li
            key={level.id}
            className="journey-stop"
            data-from={column}
            data-state={stateOf(level, shared.reader)}
          >
            <JourneyStop level={level} {...shared} />
          </li>
        ))}
      </ol>
    </li>
  );
}

function JourneyStop({ level, reader, strings, hrefTo = fragmentFor }: Shared & { level: LevelSummary }) {
  const isHere = level.id === reader?.id;
  return (
    <>
      <a
        className="journey-stop-link"
        href={hrefTo({ kind: 'level', level: level.id })}
        aria-current={isHere ? 'location' : undefined}
      >
        {level.code && <span className="journey-stop-code">{level.code}</span>}{' '}
        <span className="journey-stop-title">{level.title}</span>
      </a>
      <StatusWord status={level.status} strings={strings} />
      {isHere && <YourLevel strings={strings} />}
    </>
  );
}
