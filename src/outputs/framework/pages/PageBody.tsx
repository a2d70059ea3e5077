import type { ReactNode } from 'react';
import { AUDIENCES } from '../../../model/audience/audience.ts';
import { levelName, shortLevelName } from '../../../model/names/name.ts';
import type { PageOf } from './address.ts';
import type { Site } from './site.ts';

interface Props {
  site: Site;
  page: PageOf;
  children: ReactNode;
  /** What stands before the content, or beside it where there is room. */
  side?: ReactNode;
}

const MAIN = 'Main';

/** Nobody looks through more links, and on every page they would be most of the site. The index has them all. */
const MAX_TRACKS = 12;

/** The same of the levels. Of more, a page has those of its own tracks, unless they alone are too many. */
const MAX_LEVELS = 24;

/**
 * What is on every page around its content: a way past the links, the way home, one to each track and level, or to its own, and who may
 * read it.
 */
export function PageBody({ site, page, children, side }: Props) {
  const { framework, report, tracks, trackName, strings, words, fileOf, between } = site;
  const here = fileOf(page);
  const own = tracksOf(page);
  const linked = tracks.length > MAX_TRACKS ? tracks.filter(({ track }) => own.includes(track.id)) : tracks;
  const isShort = (all: typeof tracks) => all.flatMap(({ levels }) => levels).length <= MAX_LEVELS;
  const listed = isShort(tracks) ? linked : linked.filter(({ track }) => own.includes(track.id));
  const spelt = isShort(listed) ? listed : [];
  const linkTo = (to: PageOf) => {
    const file = fileOf(to);
    return {
      href: between(here, file),
      ...(file === here ? { 'aria-current': 'page' as const } : {}),
    };
  };
  const main = (
    <main id={MAIN} className="page-main" data-page={page.kind}>
      {children}
    </main>
  );
  return (
    <>
      <a className="page-skip" href={`#${MAIN}`} {...strings.language}>
        {words.skip}
      </a>
      <header className="page-header">
        <p className="page-home">
          <a className="page-home-link" {...linkTo({ kind: 'index' })}>
            {framework.title}
          </a>
        </p>
        {linked.length > 0 && (
          <>
            {/* On an element of its own: a label's language would be taken for that of everything in the list. */}
            <p id="Page-tracks" hidden {...strings.language}>
              {strings.journeyPicture}
            </p>
            <nav aria-labelledby="Page-tracks">
              <ul className="page-links">
                {linked.map((each) => {
                  const { track, levels } = each;
                  return (
                    <li key={track.id} className="page-track-links">
                      <a className="page-link" {...linkTo({ kind: 'track', track })}>
                        {trackName(track)}
                      </a>
                      {spelt.includes(each) && (
                        <ol className="page-level-links">
                          {levels.map((level) => (
                            <li key={level.id}>
                              <a
                                className="page-link page-level"
                                aria-label={levelName(level)}
                                {...linkTo({ kind: 'level', level })}
                              >
                                {shortLevelName(level)}
                              </a>
                            </li>
                          ))}
                        </ol>
                      )}
                    </li>
                  );
                })}
              </ul>
            </nav>
          </>
        )}
        <p className="page-beside" {...strings.language}>
          <a className="page-link" {...linkTo({ kind: 'search' })}>
            {words.search}
          </a>
        </p>
        {framework.glossary && (
          <p className="page-beside" {...strings.language}>
            <a className="page-link" {...linkTo({ kind: 'glossary' })}>
              {strings.glossary}
            </a>
          </p>
        )}
        {(framework.changes ?? report) && (
          <p className="page-beside" {...strings.language}>
            <a className="page-link" {...linkTo({ kind: 'changes' })}>
              {words.changes}
            </a>
          </p>
        )}
      </header>
      {side ? (
        <div className="page-with-side">
          <div className="page-side career-levels-colours">{side}</div>
          {main}
        </div>
      ) : (
        main
      )}
      <footer className="page-footer" {...strings.language}>
        {words.audience[framework.audience ?? AUDIENCES[0]]}
      </footer>
    </>
  );
}

/** The ids of the tracks that a page is about. */
function tracksOf(page: PageOf): readonly string[] {
  switch (page.kind) {
    case 'index':
    case 'changes':
    case 'glossary':
    case 'search':
    case 'growth':
      return [];
    case 'level':
      return [page.level.track];
    case 'compare':
      return [page.lower.track, page.upper.track];
    case 'track':
      return [page.track.id];
    case 'sheet':
      return [page.level, page.upper].flatMap((level) => level?.track ?? []);
    case 'former-page':
      return tracksOf(page.now);
    case 'former':
      return page.former.heir ? [page.former.heir.track] : [];
  }
}
