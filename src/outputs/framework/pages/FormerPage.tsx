import { FormerLevel } from '../../../components/FormerLevel/FormerLevel.tsx';
import { everyExpectation } from '../../../model/expectations.ts';
import { carriedFor, traceOf } from '../../../model/identity/carried.ts';
import { anchorOf, formerAnchorsOf } from '../../../model/names/anchors.ts';
import type { FormerExpectation, Level } from '../../../model/types.ts';
import type { FormerLevel as Former } from './address.ts';
import type { Site } from './site.ts';

/** Stands where a level was: leads to the one in its place, or to those that have something of it. */
export function FormerPage({ site, former }: { site: Site; former: Former }) {
  const { framework, strings, words, fileOf, hrefFrom } = site;
  const { id, heir } = former;
  const trace = heir
    ? { title: words.replaced, heirs: [heir], former: [...keptBy(heir, id), ...carriedFor(id, heir)] }
    : traceOf(id, framework.levels);
  return (
    <FormerLevel
      id={id}
      {...trace}
      headingLevel={1}
      strings={strings}
      hrefTo={hrefFrom(fileOf({ kind: 'former', former }))}
    />
  );
}

/** What a level has under the ids of one whose place it has taken. */
function keptBy(level: Level, id: string): readonly FormerExpectation[] {
  const parts = [...level.sections, ...level.sections.flatMap(everyExpectation)];
  return parts
    .filter((part) => formerAnchorsOf(level, part).includes(anchorOf({ id }, part)))
    .map((part) => ({ id: part.id, to: { level: level.id, section: part.id } }));
}
