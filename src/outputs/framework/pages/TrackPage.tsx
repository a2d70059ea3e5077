import { LevelMatrix } from '../../../components/LevelMatrix/LevelMatrix.tsx';
import { LevelSteps } from '../../../components/LevelSteps/LevelSteps.tsx';
import type { TrackLevels } from '../../../model/tracks/paths.ts';
import type { Level } from '../../../model/types.ts';
import { LevelItems } from './LevelList.tsx';
import type { Site } from './site.ts';

/** Nobody can read a sheet with more columns, and it would be larger than all other pages together. */
const MAX_COLUMNS = 12;

/** A whole track: all of its levels on one sheet, and how much each step adds. */
export function TrackPage({ site, track, levels }: { site: Site } & TrackLevels<Level>) {
  const { paths, strings, trackName, only, fileOf, hrefFrom } = site;
  const hrefTo = hrefFrom(fileOf({ kind: 'track', track }));
  if (levels.length > MAX_COLUMNS) {
    return (
      <div className="career-levels page-levels">
        <h1 className="page-title">{trackName(track)}</h1>
        <LevelItems levels={levels} strings={strings} hrefTo={hrefTo} />
      </div>
    );
  }
  const below = levels[0] && paths.previous.get(levels[0].id);
  const framework = only(below ? [below, ...levels] : levels);
  const shared = { framework, track: track.id, strings, hrefTo };
  const hasSteps = below !== undefined || levels.length > 1;
  return (
    <>
      <LevelMatrix {...shared} headingLevel={1} />
      {hasSteps && <LevelSteps {...shared} />}
    </>
  );
}
