import { Prose } from '../../../components/RichText/Prose.tsx';
import { RichText } from '../../../components/RichText/RichText.tsx';
import { RowName } from '../../../components/RowName/RowName.tsx';
import type { HrefTo } from '../../../components/shared.ts';
import { levelName } from '../../../model/names/name.ts';
import { type SearchText, searchGroups } from './search-groups.ts';
import type { Site } from './site.ts';

/** Every text of the framework by theme. A script shows those with the words that a reader types; without one, the browser's search finds them. */
export function SearchPage({ site }: { site: Site }) {
  const { strings, words, fileOf, hrefFrom } = site;
  const here = fileOf({ kind: 'search' });
  const hrefTo = hrefFrom(here);
  return (
    <>
      <div className="career-levels page-search">
        <h1 className="page-title">
          <span {...strings.language}>{words.search}</span>
        </h1>
        <search>
          <form
            className="page-search-form"
            hidden
            {...strings.language}
            data-found={words.found('{texts}', '{levels}')}
            data-near={words.near}
            data-none={words.none}
          >
            <label className="page-search-label" htmlFor="Search">
              {words.searchFor}
            </label>
            <input
              id="Search"
              className="page-search-field"
              type="search"
              autoComplete="off"
              spellCheck={false}
            />
            <output className="page-search-said" htmlFor="Search" />
          </form>
        </search>
      </div>
      {searchGroups(site, here).map((group, index) => (
        <section key={index} className="career-levels page-search-group" aria-labelledby={`Search--${index}`}>
          <h2 id={`Search--${index}`} className="career-levels-title">
            <RowName name={group.name} />
          </h2>
          {group.parts.map(({ level, texts }, part) => (
            <div key={part} className="page-search-part">
              {level && <h3 className="page-search-level">{levelName(level)}</h3>}
              <ul className="page-search-texts">
                {texts.map((text, at) => (
                  <Text key={at} {...text} level={level?.id} hrefTo={hrefTo} />
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </>
  );
}

interface Props extends SearchText {
  /** The id of the text's level. */
  level: string | undefined;
  hrefTo: HrefTo;
}

function Text({ level, href, name, text, prose, hrefTo }: Props) {
  return (
    <li className="page-search-text" data-level={level}>
      <a className={name ? 'career-levels-link' : 'page-search-link'} href={href}>
        {name}
        {/* a link holds no links */}
        {text && <RichText text={text} hrefTo={() => undefined} />}
      </a>
      {prose && <Prose text={prose} hrefTo={hrefTo} />}
    </li>
  );
}
