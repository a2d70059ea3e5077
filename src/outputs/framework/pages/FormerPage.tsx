import { FormerNotes } from '../../../components/FormerNotes/FormerNotes.tsx';
import { everyExpectation } from '../../../model/expectations.ts';
import { anchorOf, formerAnchorsOf } from '../../../model/names/anchors.ts';
import { levelName } from '../../../model/names/name.ts';
import type { FormerExpectation, Level } from '../../../model/types.ts';
import type { FormerLevel } from './address.ts';
import type { Site } from './site.ts';

/** Stands where a level was: leads to the one in its place, or to those that have something of it. */
export function FormerPage({ site, former }: { site: Site; former: FormerLevel }) {
  const { framework, strings, words, fileOf, hrefFrom } = site;
  const { id, heir } = former;
  const hrefTo = hrefFrom(fileOf({ kind: 'former', former }));
  const heirs = heir ? [heir] : framework.levels.filter((level) => carriedFor(id, level).length > 0);
  return (
    <div className="career-levels">
      <h1 className="page-title" {...strings.language}>
        {heir ? words.replaced : words.gone}
      </h1>
      <FormerNotes
        level={{ id, former: heirs.flatMap((level) => [...keptBy(level, id), ...carriedFor(id, level)]) }}
        strings={strings}
        hrefTo={hrefTo}
        idPrefix=""
      />
      {!heir && heirs.length > 0 && <p {...strings.language}>{words.goneTo}</p>}
      <ul className="page-pairs">
        {heirs.map((level) => (
          <li key={level.id}>
            <a className="page-pair" href={hrefTo({ kind: 'level', level: level.id })} {...level.language}>
              {levelName(level)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What of a level that is gone is elsewhere or gone, as another one carries it. */
function carriedFor(id: string, { former = [] }: Level): readonly FormerExpectation[] {
  return former.filter(({ level }) => level === id).map(({ id, to }) => ({ id, ...(to && { to }) }));
}

/** What a level has under the ids of one whose place it has taken. */
function keptBy(level: Level, id: string): readonly FormerExpectation[] {
  const parts = [...level.sections, ...level.sections.flatMap(everyExpectation)];
  return parts
    .filter((part) => formerAnchorsOf(level, part).includes(anchorOf({ id }, part)))
    .map((part) => ({ id: part.id, to: { level: level.id, section: part.id } }));
}
