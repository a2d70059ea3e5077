import { LevelCard } from '../../../components/LevelCard/LevelCard.tsx';
import { LevelNext } from '../../../components/LevelNext/LevelNext.tsx';
import type { Level } from '../../../model/types.ts';
import { LevelWays, type Pair } from './LevelWays.tsx';
import type { Site } from './site.ts';

/** One level in full, and what the next one takes. */
export function LevelPage({ site, level }: { site: Site; level: Level }) {
  const { framework, paths, strings, growth, only, fileOf, hrefFrom, strandHrefFrom } = site;
  const here = fileOf({ kind: 'level', level });
  const shared = { level, strings, hrefTo: hrefFrom(here) };
  const lower = paths.previous.get(level.id);
  const uppers = paths.next.get(level.id) ?? [];
  const pairs: Pair[] = [
    ...(lower ? [[lower, level] as const] : []),
    ...uppers.map((upper) => [level, upper] as const),
  ];
  const [, ...others] = uppers;
  const sheets = [{ level }, ...others.map((upper) => ({ level, upper }))];
  return (
    <>
      <LevelCard
        {...shared}
        themes={framework.themes}
        strands={framework.strands}
        strandHref={growth.length > 0 ? strandHrefFrom(here) : undefined}
        changes={framework.changes}
        headingLevel={1}
      />
      <LevelNext {...shared} framework={only([level, ...uppers])} />
      <LevelWays site={site} here={here} previous={lower} next={uppers} pairs={pairs} sheets={sheets} />
    </>
  );
}
