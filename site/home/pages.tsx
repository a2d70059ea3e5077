import { type Level } from 'career-levels';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Drawing, DrawnPage } from '../dev/drawn.ts';
import { Element } from '../intranet/Element.tsx';
import { Place } from './Place.tsx';
import { Window } from './Window.tsx';

/** The first page of `npm start`: what the package does, with the framework at hand. */
export function draw({ framework, sources }: Drawing): DrawnPage {
  const [track] = framework.tracks;
  // the top of a ladder has the longest way to it
  const [lower, upper] = framework.levels.filter((level) => level.track === track?.id).slice(-2);
  const body = renderToStaticMarkup(
    <main>
      <header className="hero">
        <p className="hero-name">career-levels</p>
        <h1>Write career levels in Markdown. Show them where people read.</h1>
        <p className="hero-lead">
          All that you see here is made of {framework.levels.length} levels and a README in{' '}
          <code>framework/</code>. Change a sentence there, and it changes here.
        </p>
      </header>
      <Element name="career-journey" shows="the journey through the levels" />
      {lower && upper && (
        <section aria-labelledby="compare">
          <h2 id="compare">What would the next level take?</h2>
          <p>Any levels side by side, theme by theme. Choose others, as your readers can.</p>
          <Window label="The comparison">
            <Element
              name="level-picker"
              levels={`${lower.id} ${upper.id}`}
              heading-level="3"
              shows="levels side by side"
            />
          </Window>
        </section>
      )}
      <section aria-labelledby="places">
        <h2 id="places">One folder, read in three places</h2>
        <p>The same words each time, in the look of the page around them. Open one.</p>
        <ul className="places">
          <Place
            name="An intranet page"
            href="/intranet/"
            how="The people handbook, in which one finds one's level. One script tag and a handful of elements."
          />
          <Place
            name="A hiring page"
            href="/hiring/"
            how="An open role in the words that the team works by. HTML from a server, without a script or a draft."
          />
          <Place
            name="A React page"
            href="/react/"
            how="A tool for one-to-ones: what comes next, and a growth sheet to prepare the talk on."
          />
        </ul>
      </section>
      {lower && <Edit level={lower} text={sources.get(lower.source.path) ?? ''} />}
    </main>,
  );
  return { title: 'career-levels', body };
}

/** How to change a level, beside the document and what becomes of it. */
function Edit({ level, text }: { level: Level; text: string }) {
  const file = `framework/${level.source.path}`;
  return (
    <section aria-labelledby="edit">
      <h2 id="edit">Change a sentence</h2>
      <ol className="steps">
        <li>
          Open <code>{file}</code> in your editor.
        </li>
        <li>Change a sentence, and save.</li>
        <li>
          Look here: every open page has it. A mistake is shown over the page, with its line, why it matters
          and what to do.
        </li>
      </ol>
      <div className="edit">
        <Window label={file}>
          <pre data-live="document">{text}</pre>
        </Window>
        <Window label="What becomes of it">
          <Element name="level-card" level={level.id} heading-level="3" shows="the level" />
        </Window>
      </div>
      <p>
        <code>docs/authoring.md</code> says what a document can have; most of what people have written already
        compiles as it is.
      </p>
    </section>
  );
}
