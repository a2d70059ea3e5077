import { LevelChanges } from '../../../components/LevelChanges/LevelChanges.tsx';
import { Prose } from '../../../components/RichText/Prose.tsx';
import type { Site } from './site.ts';

/** What the author has announced, the newest first, and what has changed since an earlier revision. */
export function ChangesPage({ site }: { site: Site }) {
  const { framework, report, strings, words, fileOf, hrefFrom } = site;
  const hrefTo = hrefFrom(fileOf({ kind: 'changes' }));
  return (
    <>
      <div className="career-levels page-text">
        <h1 className="page-title" {...strings.language}>
          {words.changes}
        </h1>
        {framework.changes?.map(({ id, date, title, text }) => (
          <section key={id} id={id} aria-labelledby={`${id}--Title`} className="page-change">
            <h2 id={`${id}--Title`} className="career-levels-title">
              {title || <time dateTime={date}>{date}</time>}
            </h2>
            <p className="page-change-date" {...strings.language}>
              <time dateTime={date}>{strings.countsFrom(date)}</time>
            </p>
            <Prose text={text} hrefTo={hrefTo} />
          </section>
        ))}
      </div>
      {report && <LevelChanges report={report} strings={strings} hrefTo={hrefTo} />}
    </>
  );
}
