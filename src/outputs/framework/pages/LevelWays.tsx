import { levelName } from '../../../model/names/name.ts';
import type { Level } from '../../../model/types.ts';
import { CompareLink, namesAmong } from './StepLinks.tsx';
import type { Site } from './site.ts';

/** Two levels that are compared on a page. */
export type Pair = readonly [lower: Level, upper: Level];

interface Props {
  site: Site;
  /** The file of the page that the links are on. */
  here: string;
  /** The level below and those that come next, where the page is about one level. */
  previous?: Level | undefined;
  next?: readonly Level[] | undefined;
  pairs: readonly Pair[];
}

const LABEL = 'Page-around';

/** The ways from a page to its neighbours: levels and comparisons. Renders a `<nav>`, or nothing if there are none. */
export function LevelWays({ site, here, previous, next = [], pairs }: Props) {
  const { strings, words, fileOf, between } = site;
  const ways = [
    ...(previous ? [{ level: previous, rel: 'prev', said: words.previous }] : []),
    ...next.map((level) => ({ level, rel: 'next', said: words.next })),
  ];
  if (ways.length + pairs.length === 0) return null;
  const nameOf = namesAmong([...new Set(pairs.flat())]);
  return (
    <nav className="page-ways career-levels-colours" aria-labelledby={LABEL}>
      <p id={LABEL} hidden {...strings.language}>
        {words.around}
      </p>
      {ways.length > 0 && (
        <ul className="page-ways-list">
          {ways.map(({ level, rel, said }) => (
            <li key={level.id} className="page-way" data-rel={rel}>
              <a className="page-way-link" rel={rel} href={between(here, fileOf({ kind: 'level', level }))}>
                <span className="page-way-said" {...strings.language}>
                  {said}
                </span>{' '}
                <span className="page-way-name">{levelName(level)}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {pairs.length > 0 && (
        <ul className="page-pairs">
          {pairs.map(([lower, upper]) => (
            <li key={`${lower.id}/${upper.id}`}>
              <CompareLink {...{ site, here, nameOf, lower, upper }} />
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}
