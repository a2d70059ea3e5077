import { LevelGrowth } from '../../../components/LevelGrowth/LevelGrowth.tsx';
import type { GrowthSubject } from '../../../model/strands/growth.ts';
import { GrowthLinks } from './GrowthList.tsx';
import { relatedGrowth } from './growth.ts';
import type { Site } from './site.ts';

const LABEL = 'Page-growth';

/** A theme or a strand through the levels, and the ways to those that it belongs with. */
export function GrowthPage({ site, subject }: { site: Site; subject: GrowthSubject }) {
  const { framework, strings, words, growth, fileOf, hrefFrom, strandHrefFrom } = site;
  const here = fileOf({ kind: 'growth', subject });
  const related = relatedGrowth(growth, subject);
  return (
    <>
      <LevelGrowth
        framework={framework}
        {...{ [subject.kind]: subject.of.id }}
        strandHref={strandHrefFrom(here)}
        headingLevel={1}
        strings={strings}
        hrefTo={hrefFrom(here)}
      />
      {related.length > 0 && (
        <nav className="page-ways career-levels-colours" aria-labelledby={LABEL}>
          <p id={LABEL} hidden {...strings.language}>
            {words.growth}
          </p>
          <GrowthLinks site={site} here={here} subjects={related} className="page-pairs" />
        </nav>
      )}
    </>
  );
}
