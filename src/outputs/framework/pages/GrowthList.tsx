import type { GrowthSubject } from '../../../model/strands/growth.ts';
import { growthGroups } from './growth.ts';
import type { Site } from './site.ts';

/** The themes with their strands, each with the way to its page. Renders a `<section>`, or nothing if there are none. */
export function GrowthList({ site }: { site: Site }) {
  const { growth, strings, words, fileOf } = site;
  if (growth.length === 0) return null;
  const here = fileOf({ kind: 'index' });
  const hasThemes = growth.some(({ kind }) => kind === 'theme');
  return (
    <section id="Growth" aria-labelledby="Growth--Title" className="career-levels page-growth">
      <h2 id="Growth--Title" className="career-levels-title">
        <span {...strings.language}>{words.growth}</span>
      </h2>
      <div className="page-growth-groups">
        {growthGroups(growth).map(({ theme, strands }) => (
          <div key={theme?.of.id ?? ''} className="page-growth-group">
            {hasThemes && (
              <h3 className="page-growth-theme">
                {theme ? (
                  <GrowthLink site={site} here={here} subject={theme} className="career-levels-link" />
                ) : (
                  <span {...strings.language}>{words.acrossThemes}</span>
                )}
              </h3>
            )}
            {strands.length > 0 && (
              <GrowthLinks site={site} here={here} subjects={strands} className="page-growth-strands" />
            )}
          </div>
        ))}
      </div>
    </section>
  );
}

interface Props {
  site: Site;
  /** The file of the page that the links are on. */
  here: string;
  className: string;
}

/** Ways to the pages of themes and strands. Renders a `<ul>`. */
export function GrowthLinks({
  subjects,
  className,
  ...props
}: Props & { subjects: readonly GrowthSubject[] }) {
  return (
    <ul className={className}>
      {subjects.map((subject) => (
        <li key={`${subject.kind}/${subject.of.id}`}>
          <GrowthLink {...props} subject={subject} className="page-pair" />
        </li>
      ))}
    </ul>
  );
}

function GrowthLink({ site, here, subject, className }: Props & { subject: GrowthSubject }) {
  const { between, fileOf } = site;
  return (
    <a className={className} href={between(here, fileOf({ kind: 'growth', subject }))}>
      {subject.of.title}
    </a>
  );
}
