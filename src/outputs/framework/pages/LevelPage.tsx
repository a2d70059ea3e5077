import { LevelCard } from '../../../components/LevelCard/LevelCard.tsx';
import type { Level } from '../../../model/types.ts';
import { LevelAhead } from './LevelAhead.tsx';
import { LevelWays } from './LevelWays.tsx';
import type { Site } from './site.ts';

/** One level in full, and what comes after it in short. */
export function LevelPage({ site, level }: { site: Site; level: Level }) {
  const { framework, paths, strings, growth, fileOf, hrefFrom, strandHrefFrom } = site;
  const here = fileOf({ kind: 'level', level });
  const lower = paths.previous.get(level.id);
  return (
    <>
      <LevelCard
        level={level}
        strings={strings}
        hrefTo={hrefFrom(here)}
        themes={framework.themes}
        strands={framework.strands}
        strandHref={growth.length > 0 ? strandHrefFrom(here) : undefined}
        changes={framework.changes}
        headingLevel={1}
      />
      <LevelAhead site={site} level={level} />
      <LevelWays
        site={site}
        here={here}
        previous={lower}
        next={paths.next.get(level.id)}
        pairs={lower ? [[lower, level]] : []}
      />
    </>
  );
}
