import {
  CareerJourney,
  en,
  findLevel,
  LevelCard,
  LevelGrowth,
  type LinkTarget,
  PrinciplesList,
} from 'career-levels';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Drawing, DrawnPage } from '../dev/drawn.ts';

const OPEN_ROLE = 'l4-lead-devops-support-engineer';

/** Who reads this has no level yet. */
const STRINGS = { ...en, yourLevel: 'This role' };

/** On a hiring site every level has a page of its own; everything else that a text links to is on this one. */
function hrefTo(target: LinkTarget): string | undefined {
  if (target.kind === 'url') return target.href;
  if (target.kind === 'level') return `/hiring/${target.level}/`;
  if (target.kind === 'framework') return `#${target.section ?? ''}`;
  return undefined;
}

/** The page of a role, which needs no script, or undefined where there is no such level. */
export function draw({ framework, path: [id = OPEN_ROLE] }: Drawing): DrawnPage | undefined {
  const level = findLevel(framework.levels, id);
  if (!level) return undefined;
  const apply = (
    <a className="role-apply" href={`mailto:jobs@example.com?subject=${encodeURIComponent(level.title)}`}>
      Apply for this role
    </a>
  );
  const shared = { framework, hrefTo, headingLevel: 3 } as const;
  const isOn = (strand: { steps: readonly { level: string }[] }) =>
    strand.steps.some((step) => step.level === level.id);
  const strand = framework.strands?.filter(isOn).toSorted((a, b) => b.steps.length - a.steps.length)[0];
  const body = renderToStaticMarkup(
    <div className="role" data-live="role">
      <header className="role-bar">
        <p className="role-company">Careers at the company</p>
        {apply}
      </header>
      <main>
        <p className="role-facts">Support · Remote, any time zone · Full time</p>
        <LevelCard level={level} levels={framework.levels} headingLevel={1} hrefTo={hrefTo} />
        <h2 className="role-growth">What growing looks like</h2>
        <p className="role-lead">
          These are the words that your colleagues at this level work by. They are what we will talk about in
          the interviews, and what we will look at together once you are here, to see what comes next.
        </p>
        {strand && <LevelGrowth {...shared} strand={strand.id} level={level} strings={STRINGS} />}
        <CareerJourney {...shared} level={level} strings={STRINGS} />
        <PrinciplesList {...shared} />
        <section className="role-end" aria-labelledby="apply">
          <h2 id="apply">Is this how you work, or how you would like to?</h2>
          <p>Write to us in your own words. A few lines and a way to reach you are enough.</p>
          {apply}
        </section>
      </main>
    </div>,
  );
  return { title: `${level.title} · Careers`, body };
}
