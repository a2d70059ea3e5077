import { LevelMatrix } from '../../components/LevelMatrix/LevelMatrix.tsx';
import { LevelSteps } from '../../components/LevelSteps/LevelSteps.tsx';
import type { TrackLevels } from '../../model/paths.ts';
import type { Level } from '../../model/types.ts';
import type { Site } from './site.ts';

/** A whole track: how much each step adds, and all of its levels on one sheet. */
export function TrackPage({ site, track, levels }: { site: Site } & TrackLevels<Level>) {
  const { framework, paths, strings, fileOf, hrefFrom } = site;
  const hrefTo = hrefFrom(fileOf({ kind: 'track', track }));
  const shared = { framework, track: track.id, strings, hrefTo };
  const hasSteps = levels.some(({ id }) => paths.previous.has(id));
  return (
    <>
      <LevelMatrix {...shared} headingLevel={1} />
      {hasSteps && <LevelSteps {...shared} />}
    </>
  );
}
