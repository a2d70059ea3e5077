import { LevelCard } from '../../../components/LevelCard/LevelCard.tsx';
import { Sentence } from '../../../components/Sentence/Sentence.tsx';
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
        levels={framework.levels}
        strings={strings}
        hrefTo={hrefFrom(here)}
        themes={framework.themes}
        strands={framework.strands}
        strandHref={growth.length > 0 ? strandHrefFrom(here) : undefined}
        changes={framework.changes}
        headingLevel={1}
      />
      <LevelCare site={site} level={level} />
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

/** Who looks after the level's text, and until when. The day is only told: a page does not know the reader's. Renders a `<p>`, or nothing. */
function LevelCare({ site: { strings, words }, level }: { site: Site; level: Level }) {
  const { owner, reviewBy } = level;
  if (!owner && !reviewBy) return null;
  return (
    <p className="page-care career-levels-colours" {...strings.language}>
      {owner && (
        <Sentence strings={strings} content={level.language} say={(name) => words.ownedBy(name(owner))} />
      )}
      {owner && reviewBy && ' · '}
      {reviewBy && <time dateTime={reviewBy}>{words.reviewBy(reviewBy)}</time>}
    </p>
  );
}
