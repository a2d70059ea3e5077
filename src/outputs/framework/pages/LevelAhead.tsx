import { Sentence } from '../../../components/Sentence/Sentence.tsx';
import type { Level } from '../../../model/types.ts';
import { nextViewOf } from '../../../strings/next.ts';
import { StepAhead } from './StepAhead.tsx';
import { namesAround, SheetLink } from './StepLinks.tsx';
import type { Site } from './site.ts';

/** Where what comes after a level is on its page. */
export const AHEAD = 'Ahead';

/** What comes after a level, in short. Renders a `<section>`. */
export function LevelAhead({ site, level }: { site: Site; level: Level }) {
  const { paths, strings, fileOf } = site;
  const shared = { site, level, here: fileOf({ kind: 'level', level }), nameOf: namesAround(site, level) };
  const next = paths.next.get(level.id) ?? [];
  const { title, ways } = nextViewOf(level, next, strings);
  return (
    <section
      id={AHEAD}
      aria-labelledby={`${AHEAD}--Title`}
      className="career-levels page-ahead"
      {...level.language}
    >
      <h2 id={`${AHEAD}--Title`} className="career-levels-title">
        <Sentence strings={strings} content={level.language} say={title} />
      </h2>
      {ways && (
        <p className="page-ahead-ways">
          <Sentence strings={strings} content={level.language} say={ways} />
        </p>
      )}
      {next.map((upper) => (
        <StepAhead key={upper.id} {...shared} upper={upper} />
      ))}
      {next.length === 0 && (
        <p className="page-ahead-sheet">
          <SheetLink {...shared} />
        </p>
      )}
    </section>
  );
}
