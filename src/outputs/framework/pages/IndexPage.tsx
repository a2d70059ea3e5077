import { CareerJourney } from '../../../components/CareerJourney/CareerJourney.tsx';
import { PrinciplesList } from '../../../components/PrinciplesList/PrinciplesList.tsx';
import { Prose } from '../../../components/RichText/Prose.tsx';
import type { HrefTo } from '../../../components/shared.ts';
import { findSection } from '../../../model/names/lookup.ts';
import type { FrameworkSection, Prose as ProseModel } from '../../../model/types.ts';
import { GrowthList } from './GrowthList.tsx';
import { LevelList } from './LevelList.tsx';
import type { Site } from './site.ts';

/** Sections of the README that have a place of their own on the page; a second of a kind is with the others. */
const PLACED = ['purpose', 'journey', 'principles', 'index'] as const;

/** The framework as a whole: the journey, what it is for, the principles, and a list of all levels. */
export function IndexPage({ site }: { site: Site }) {
  const { framework, strings, fileOf, hrefFrom } = site;
  const { description, purpose, principles } = framework;
  const hrefTo = hrefFrom(fileOf({ kind: 'index' }));
  const placed = PLACED.map((kind) => findSection(framework, kind));
  const [purposePart, , principlesPart, indexPart] = placed;
  const others = framework.sections.filter((section) => !placed.includes(section));
  const shared = { framework, strings, hrefTo };
  return (
    <>
      <div className="career-levels page-text">
        <h1 className="page-title">{framework.title}</h1>
        <Prose text={description} hrefTo={hrefTo} />
      </div>
      {framework.levels.length > 0 && <CareerJourney {...shared} />}
      {purposePart && <ReadmeSection section={purposePart} text={purpose} hrefTo={hrefTo} />}
      {(principlesPart || principles.length > 0) && <PrinciplesList {...shared} />}
      <LevelList site={site} section={indexPart} hrefTo={hrefTo} />
      <GrowthList site={site} />
      {others.map((section) => (
        <ReadmeSection key={section.id} section={section} text={section.text} hrefTo={hrefTo} />
      ))}
    </>
  );
}

interface SectionProps {
  section: FrameworkSection;
  text: ProseModel;
  hrefTo: HrefTo;
}

function ReadmeSection({ section, text, hrefTo }: SectionProps) {
  return (
    <section
      id={section.id}
      aria-labelledby={`${section.id}--Title`}
      className="career-levels page-text"
      data-kind={section.kind}
    >
      <h2 id={`${section.id}--Title`} className="career-levels-title">
        {section.title}
      </h2>
      <Prose text={text} hrefTo={hrefTo} />
      <Prose text={section.closing} hrefTo={hrefTo} />
    </section>
  );
}
