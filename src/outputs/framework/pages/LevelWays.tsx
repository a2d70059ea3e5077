import { Sentence } from '../../../components/Sentence/Sentence.tsx';
import { distinctNames, levelName } from '../../../model/names/name.ts';
import type { Level } from '../../../model/types.ts';
import type { PageOf } from './address.ts';
import { sheetLevels } from './sheet.ts';
import type { Site } from './site.ts';

/** Two levels that are compared on a page. */
export type Pair = readonly [lower: Level, upper: Level];

interface Props {
  site: Site;
  /** The file of the page that the links are on. */
  here: string;
  /** The level below and those that come next, where the page is about one level. */
  previous?: Level | undefined;
  next?: readonly Level[];
  pairs: readonly Pair[];
  /** The growth sheets of the level. */
  sheets?: readonly Omit<Extract<PageOf, { kind: 'sheet' }>, 'kind'>[];
}

const LABEL = 'Page-around';

/** The ways from a page to its neighbours: levels, comparisons and growth sheets. Renders a `<nav>`, or nothing if there are none. */
export function LevelWays({ site, here, previous, next = [], pairs, sheets = [] }: Props) {
  const { strings, words, paths, fileOf, between } = site;
  const ways = [
    ...(previous ? [{ level: previous, rel: 'prev', said: words.previous }] : []),
    ...next.map((level) => ({ level, rel: 'next', said: words.next })),
  ];
  if (pairs.length + sheets.length === 0) return null;
  const levels = [...new Set(pairs.flat())];
  const names = distinctNames(levels);
  const nameOf = (level: Level) => names[levels.indexOf(level)] ?? '';
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
      <ul className="page-pairs">
        {pairs.map(([lower, upper]) => (
          <li key={`${lower.id}/${upper.id}`}>
            <a className="page-pair" href={between(here, fileOf({ kind: 'compare', lower, upper }))}>
              <Sentence
                strings={strings}
                content={lower.language}
                say={(name) => strings.compared([lower, upper].map((level) => name(nameOf(level))))}
              />
            </a>
          </li>
        ))}
        {sheets.map((sheet) => (
          <li key={sheet.upper?.id ?? ''}>
            <a className="page-pair" href={between(here, fileOf({ kind: 'sheet', ...sheet }))}>
              <Sentence
                strings={strings}
                content={sheet.level.language}
                say={(mark) => {
                  const [name = '', upper] = distinctNames(sheetLevels(paths, sheet)).map(mark);
                  return strings.sheet.title(name, upper);
                }}
              />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
