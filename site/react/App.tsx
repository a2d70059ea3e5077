import { LevelLadder, LevelNext, type LinkTarget, levelsAfter } from 'career-levels';
import { framework, type LevelId } from 'career-levels/data';
import { LevelPicker } from 'career-levels/interactive';
import { useState } from 'react';
import { LevelSelect } from './LevelSelect.tsx';
import { Sheets } from './Sheets.tsx';
import { Tabs } from './Tabs.tsx';
import { useMyLevel } from './useMyLevel.ts';

/** Levels and what belongs to all of them are in the handbook; its addresses are those of this framework's ids. */
function hrefTo(target: LinkTarget): string | undefined {
  if (target.kind === 'url') return target.href;
  if (target.kind === 'level') return `/intranet/${target.level}/#${target.section ?? ''}`;
  if (target.kind === 'framework') return `/intranet/#${target.section ?? ''}`;
  return undefined;
}

/** A page for a one-to-one: what the next level takes, a sheet to prepare the talk on, and any levels side by side. */
export function App() {
  const [mine, setMine] = useMyLevel();
  const [towards, setTowards] = useState<LevelId>();
  if (!mine) return null;
  const after = levelsAfter(framework, mine);
  const next = after.find(({ id }) => id === towards) ?? after[0];
  const shared = { framework, headingLevel: 2, hrefTo } as const;
  return (
    <main>
      <header className="talk">
        <h1>One-to-one</h1>
        <p className="talk-lead">
          What is asked of you today, what comes next, and what you both can do about it.
        </p>
        <form className="talk-choice">
          <LevelSelect label="My level" levels={framework.levels} value={mine.id} onChange={setMine} />
          {next && after.length > 1 && (
            <LevelSelect label="Growing towards" levels={after} value={next.id} onChange={setTowards} />
          )}
        </form>
        <LevelLadder level={mine} />
      </header>
      <Tabs
        label="For the talk"
        tabs={[
          { name: 'What comes next', panel: <LevelNext {...shared} level={mine} /> },
          {
            name: 'Growth sheet',
            panel: <Sheets framework={framework} mine={mine.id} next={next?.id} hrefTo={hrefTo} />,
          },
          {
            name: 'Side by side',
            panel: (
              <LevelPicker
                {...shared}
                key={`${mine.id} ${next?.id}`}
                levels={next ? [mine.id, next.id] : undefined}
              />
            ),
          },
        ]}
      />
    </main>
  );
}
