import { RowName } from '../../../components/RowName/RowName.tsx';
import { Sentence } from '../../../components/Sentence/Sentence.tsx';
import { StatusWord } from '../../../components/StatusNote/StatusWord.tsx';
import { compareLevels } from '../../../model/comparison/compare.ts';
import { stepNotesBetween } from '../../../model/comparison/step-notes.ts';
import { anchorOf } from '../../../model/names/anchors.ts';
import { levelName } from '../../../model/names/name.ts';
import { sectionName } from '../../../model/names/section-name.ts';
import type { Level, Section } from '../../../model/types.ts';
import { type RowName as RowNameModel, rowNameOf, summaryOf } from '../../../strings/compared.ts';
import { COMPARED } from './address.ts';
import { type SectionAhead, sectionsAhead } from './ahead.ts';
import { CompareLink, SheetLink } from './StepLinks.tsx';
import type { Site } from './site.ts';

interface Props {
  site: Site;
  /** The file of the page. */
  here: string;
  level: Level;
  upper: Level;
  nameOf: (level: Level) => string;
}

/**
 * A way on from a level: in a sentence what it takes, then the sections that take it, with how much each asks for and on which strands.
 * Each leads to where both levels stand side by side. Renders a `<section>`.
 */
export function StepAhead(props: Props) {
  const { site, here, level, upper, nameOf } = props;
  const { framework, strings, fileOf, between } = site;
  const { themes, strands } = framework;
  const levels = [level, upper] as const;
  const names = levels.map(nameOf);
  const comparison = compareLevels(levels);
  const compared = between(here, fileOf({ kind: 'compare', lower: level, upper }));
  const hrefOf = (of: Level, section: Section) => `${compared}#${COMPARED}${anchorOf(of, section)}`;
  return (
    <section className="page-ahead-step">
      <h3 className="page-ahead-name">
        <a className="career-levels-link" href={between(here, fileOf({ kind: 'level', level: upper }))}>
          {levelName(upper)}
        </a>
        <StatusWord status={upper.status} strings={strings} />
      </h3>
      <p className="page-ahead-asks">
        {summaryOf(comparison, { levels, names, themes, strands, strings }).map((say, index) => [
          <Sentence key={index} strings={strings} content={upper.language} say={say} />,
          ' ',
        ])}
      </p>
      <ul className="page-ahead-sections">
        {sectionsAhead(comparison, levels, strands, strings).map((ahead) => (
          <li key={ahead.section.id} className="page-ahead-section">
            <Ahead
              {...ahead}
              name={rowNameOf(ahead.row, levels, themes, strings)}
              href={hrefOf(upper, ahead.section)}
              strings={strings}
            />
          </li>
        ))}
      </ul>
      <ul className="page-pairs">
        <li>
          <CompareLink {...props} lower={level} />
        </li>
        {stepNotesBetween(levels).map(({ level: of, section, from, to }) => (
          <li key={section.id}>
            <a className="page-pair" href={hrefOf(of, section)}>
              <Sentence
                strings={strings}
                content={of.language}
                say={(mark) => strings.stepNote(mark(nameOf(from)), mark(nameOf(to)))}
              />
            </a>
          </li>
        ))}
        <li>
          <SheetLink {...props} next={upper} />
        </li>
      </ul>
    </section>
  );
}

/** A section that the way takes. Renders its parts and no element around them. */
function Ahead({
  section,
  count,
  strands,
  name,
  href,
  strings,
}: SectionAhead & Pick<Site, 'strings'> & { name: RowNameModel; href: string }) {
  const title = sectionName(section);
  return (
    <>
      {title !== '' && title !== name.text && (
        <p className="section-theme">
          <RowName name={name} />
        </p>
      )}
      <a className="career-levels-link" href={href}>
        {title || <RowName name={name} />}
      </a>
      {count && (
        <p className="page-ahead-count" {...strings.language}>
          {count}
        </p>
      )}
      {strands.length > 0 && (
        <p className="page-ahead-strands">{strands.map(({ title }) => title).join(' · ')}</p>
      )}
    </>
  );
}
