import { Sentence } from '../../components/Sentence/Sentence.tsx';
import { distinctNames, levelName } from '../../model/name.ts';
import type { Level } from '../../model/types.ts';
import type { Site } from './site.ts';

interface Props {
  site: Site;
  /** The file of the page that the links stand on. */
  here: string;
  previous: Level | undefined;
  next: readonly Level[];
  /** The levels that are compared on pages that lead on from here, the lower one of each first. */
  pairs: readonly (readonly [lower: Level, upper: Level])[];
}

const LABEL = 'page--around';

/** The ways from a page to its neighbours. Renders a `<nav>`. */
export function LevelWays({ site, here, previous, next, pairs }: Props) {
  const { strings, words, fileOf, between } = site;
  const ways = [
    ...(previous ? [{ level: previous, rel: 'prev', said: words.previous }] : []),
    ...next.map((level) => ({ level, rel: 'next', said: words.next })),
  ];
  if (ways.length === 0) return null;
  return (
    <>
      <p id={LABEL} hidden {...strings.language}>
        {words.around}
      </p>
      <nav className="page-ways career-levels-colours" aria-labelledby={LABEL}>
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
        <ul className="page-pairs">
          {pairs.map(([lower, upper]) => (
            <li key={`${lower.id}/${upper.id}`}>
              <a
                className="career-levels-link"
                href={between(here, fileOf({ kind: 'compare', lower, upper }))}
              >
                <Sentence
                  strings={strings}
                  content={lower.language}
                  say={(name) => strings.compared(distinctNames([lower, upper]).map(name))}
                />
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
