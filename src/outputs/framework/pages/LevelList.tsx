import { Prose } from '../../../components/RichText/Prose.tsx';
import type { HrefTo } from '../../../components/shared.ts';
import { levelName } from '../../../model/names/name.ts';
import type { FrameworkSection, Level } from '../../../model/types.ts';
import { plainProse } from '../../../model/words/plain.ts';
import type { Site } from './site.ts';

interface Props {
  site: Site;
  /** The README's index of levels, if it has one: its heading, and the text around its list. */
  section: FrameworkSection | undefined;
  hrefTo: HrefTo;
}

/** All levels by track, each with what it says of itself. Renders a `<section>`. */
export function LevelList({ site, section, hrefTo }: Props) {
  const { tracks, trackName, strings, between, fileOf } = site;
  const here = fileOf({ kind: 'index' });
  const id = section?.id ?? 'Levels-by-track';
  return (
    <section id={id} aria-labelledby={`${id}--Title`} className="career-levels page-levels">
      <h2 id={`${id}--Title`} className="career-levels-title">
        {section?.title ?? <span {...strings.language}>{strings.journeyPicture}</span>}
      </h2>
      <Prose text={section?.text ?? []} hrefTo={hrefTo} />
      <div className="page-tracks">
        {tracks.map(({ track, levels }) => (
          <div key={track.id} className="page-track">
            <h3 className="page-track-title">
              <a className="career-levels-link" href={between(here, fileOf({ kind: 'track', track }))}>
                {trackName(track)}
              </a>
            </h3>
            <LevelItems levels={levels} strings={strings} hrefTo={hrefTo} />
          </div>
        ))}
      </div>
      <Prose text={section?.closing ?? []} hrefTo={hrefTo} />
    </section>
  );
}

interface ItemsProps extends Pick<Site, 'strings'>, Pick<Props, 'hrefTo'> {
  levels: readonly Level[];
}

/** Levels from the foot of their track up. Renders an `<ol>`. */
export function LevelItems({ levels, strings, hrefTo }: ItemsProps) {
  return (
    <ol className="page-track-levels">
      {levels.map((level) => (
        <li key={level.id} className="page-track-level">
          <a className="career-levels-link" href={hrefTo({ kind: 'level', level: level.id })}>
            {levelName(level)}
          </a>
          {level.status !== 'current' && (
            <span className="page-track-status" {...strings.language}>
              {` · ${strings.status[level.status]}`}
            </span>
          )}
          <p className="page-track-statement">{plainProse(level.statement)}</p>
        </li>
      ))}
    </ol>
  );
}
