import { Sentence } from '../../../components/Sentence/Sentence.tsx';
import { anchorOf } from '../../../model/names/anchors.ts';
import { levelName } from '../../../model/names/name.ts';
import { sectionName } from '../../../model/names/section-name.ts';
import type { Level } from '../../../model/types.ts';
import { nextViewOf } from '../../../strings/next.ts';
import { AHEAD } from './LevelAhead.tsx';
import { CompareLink, namesAround, SheetLink } from './StepLinks.tsx';
import type { Site } from './site.ts';

interface Props {
  site: Site;
  level: Level;
}

const CONTENTS = 'Page-contents';
const ONWARD = 'Page-onward';

/** What stands before a level, or beside it where there is room: what is on its page, and the ways on. Renders two `<nav>`s. */
export function LevelSide(props: Props) {
  return (
    <>
      <Contents {...props} />
      <Onward {...props} />
    </>
  );
}

function Contents({ site: { paths, strings, words }, level }: Props) {
  const { title } = nextViewOf(level, paths.next.get(level.id) ?? [], strings);
  return (
    <nav className="page-contents" aria-labelledby={CONTENTS}>
      <p id={CONTENTS} className="page-side-title" {...strings.language}>
        {words.onPage}
      </p>
      <ul className="page-side-links">
        {level.sections
          .filter((section) => sectionName(section) !== '')
          .map((section) => (
            <li key={section.id}>
              <a className="page-side-link" href={`#${anchorOf(level, section)}`}>
                {sectionName(section)}
              </a>
            </li>
          ))}
        <li>
          <a className="page-side-link" href={`#${AHEAD}`}>
            <Sentence strings={strings} content={level.language} say={title} />
          </a>
        </li>
      </ul>
    </nav>
  );
}

function Onward({ site, level }: Props) {
  const { paths, strings, words, fileOf, between } = site;
  const here = fileOf({ kind: 'level', level });
  const shared = { site, level, here, nameOf: namesAround(site, level) };
  const next = paths.next.get(level.id) ?? [];
  return (
    <nav className="page-onward" data-splits={next.length > 1 || undefined} aria-labelledby={ONWARD}>
      <p id={ONWARD} className="page-side-title" {...strings.language}>
        {words.onward}
      </p>
      <ul className="page-side-links">
        {next.map((upper) => [
          <li key={upper.id}>
            <a className="page-side-link" href={between(here, fileOf({ kind: 'level', level: upper }))}>
              <span {...strings.language}>{words.next}</span> <span>{levelName(upper)}</span>
            </a>
          </li>,
          <li key={`${upper.id} compared`} className="page-onward-step">
            <CompareLink {...shared} lower={level} upper={upper} />
          </li>,
          <li key={`${upper.id} sheet`} className="page-onward-step">
            <SheetLink {...shared} next={upper} />
          </li>,
        ])}
        {next.length === 0 && (
          <li>
            <SheetLink {...shared} />
          </li>
        )}
      </ul>
    </nav>
  );
}
