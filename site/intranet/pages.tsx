import { type Framework, findLevel, type Level, levelsAfter } from 'career-levels';
import { type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Drawing, DrawnPage } from '../dev/drawn.ts';
import { Element } from './Element.tsx';
import { FindLevel } from './FindLevel.tsx';
import { LevelNavigation } from './LevelNavigation.tsx';

interface Page {
  title: string;
  /** The page's own level. */
  level?: Level;
  main: ReactNode;
}

/** A page of the handbook: the whole ladder, a level, what comes after it, a growth sheet, levels side by side, or the glossary. */
export function draw({ framework, path }: Drawing): DrawnPage | undefined {
  const page = pageAt(framework, path);
  if (!page) return undefined;
  const isLevels = path.length < 2 && !SHARED[path[0] ?? ''];
  const body = renderToStaticMarkup(
    <>
      <header className="handbook-bar">
        <a className="handbook-name" href="/intranet/">
          People handbook
        </a>
        <nav aria-label="Handbook">
          <a href="/intranet/" aria-current={path.length === 0 ? 'page' : isLevels ? 'true' : undefined}>
            Career levels
          </a>
          {Object.entries(SHARED).map(([name, { title }]) => (
            <a key={name} href={`/intranet/${name}/`} aria-current={path[0] === name ? 'page' : undefined}>
              {title}
            </a>
          ))}
          <span>Time off</span>
          <span>Pay</span>
        </nav>
      </header>
      <div className="handbook-columns">
        <LevelNavigation framework={framework} current={page.level} />
        <main>{page.main}</main>
      </div>
    </>,
  );
  return { title: `${page.title} · People handbook`, body };
}

function pageAt(framework: Framework, [name, view, ...rest]: readonly string[]): Page | undefined {
  if (name === undefined) return { title: 'Career levels', main: <Ladder framework={framework} /> };
  if (view === undefined && SHARED[name]) return SHARED[name];
  const level = findLevel(framework.levels, name);
  if (!level || rest.length > 0) return undefined;
  const title = `${level.code}: ${level.title}`;
  if (view === undefined) return { title, level, main: <LevelPage framework={framework} level={level} /> };
  const main = viewsOf(level)[view];
  return main ? { title: `${level.code}: ${view}`, level, main } : undefined;
}

/** The pages that belong to no level, by their names. */
const SHARED: Readonly<Record<string, Page>> = {
  compare: {
    title: 'Side by side',
    main: (
      <>
        <h1>Levels side by side</h1>
        <Element name="level-picker" in-url="" shows="levels side by side" />
        <Element name="level-steps" shows="how much each step adds" />
      </>
    ),
  },
  terms: {
    title: 'Glossary',
    main: <Element name="glossary-list" heading-level="1" shows="what the words mean" />,
  },
};

function Ladder({ framework }: { framework: Framework }) {
  return (
    <>
      <h1>Career levels in Support</h1>
      <p className="handbook-lead">
        What is expected at your level, and what the next one would take. Bring it to your next one-to-one.
      </p>
      <Element name="career-journey" shows="the journey through the levels" />
      <FindLevel framework={framework} />
      <Element name="principles-list" shows="how we work in Support" />
    </>
  );
}

function LevelPage({ framework, level }: { framework: Framework; level: Level }) {
  const { id, code } = level;
  const after = levelsAfter(framework, level);
  const [next, ...others] = after;
  return (
    <>
      <Element name="level-card" level={id} heading-level="1" shows={`what ${level.code} expects`} />
      <p className="ways">
        {next && (
          <a href={`/intranet/${id}/next/`}>
            {others.length === 0 ? `What ${next.code} takes` : `What comes after ${code}`}
          </a>
        )}
        {after.map((other) => (
          <a key={other.id} href={`/intranet/compare/?levels=${id},${other.id}`}>
            Side by side with {others.length === 0 ? other.code : `${other.code}: ${other.title}`}
          </a>
        ))}
        <a href={`/intranet/${id}/growth/`}>My growth sheet</a>
      </p>
      <Element name="level-copy" level={id} shows="a button that copies this level" />
    </>
  );
}

/** What a level has pages of its own for, by their names. */
function viewsOf({ id }: Level): Readonly<Record<string, ReactNode>> {
  const level = { level: id, 'heading-level': '1' };
  return {
    next: <Element name="level-next" {...level} shows="what the next level takes" />,
    growth: <Element name="growth-sheet" {...level} shows="your growth sheet" />,
  };
}
