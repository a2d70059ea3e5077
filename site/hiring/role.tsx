import {
  CareerJourney,
  type Framework,
  findLevel,
  LevelCard,
  type LinkTarget,
  PrinciplesList,
} from 'career-levels';
import { renderToStaticMarkup } from 'react-dom/server';

const OPEN_ROLE = 'l4-lead-devops-support-engineer';

/** On a hiring site every level has a page of its own; everything else that a text links to is on this one. */
function hrefTo(target: LinkTarget): string | undefined {
  if (target.kind === 'url') return target.href;
  if (target.kind === 'level') return `/hiring/${target.level}/`;
  if (target.kind === 'framework') return `#${target.section ?? ''}`;
  return undefined;
}

/**
 * The page of a role as HTML without script, or undefined where there is no such level.
 *
 * @param framework as everyone may read it
 */
export function renderRole(
  framework: Framework,
  id: string = OPEN_ROLE,
): { title: string; body: string } | undefined {
  const level = findLevel(framework.levels, id || OPEN_ROLE);
  if (!level) return undefined;
  const body = renderToStaticMarkup(
    <main>
      <header className="role-header">
        <p className="role-company">Careers at the company</p>
        <h1 className="role-title">{level.title}</h1>
        <p className="role-facts">Support · Remote, any time zone · Full time</p>
        <p>
          <a
            className="role-apply"
            href={`mailto:jobs@example.com?subject=${encodeURIComponent(level.title)}`}
          >
            Apply for this role
          </a>
        </p>
      </header>
      <p className="role-lead">
        This is the text that your colleagues at this level work by. It is what we will talk about in the
        interviews, and what we will look at together once you are here.
      </p>
      <LevelCard level={level} hrefTo={hrefTo} />
      <CareerJourney framework={framework} hrefTo={hrefTo} />
      <PrinciplesList framework={framework} hrefTo={hrefTo} />
    </main>,
  );
  return { title: `${level.title} · Careers`, body };
}
