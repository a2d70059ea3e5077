import { findLevel, LevelNext, type LinkTarget, PrinciplesList } from 'career-levels';
import { framework, type LevelId } from 'career-levels/data';
import { LevelPicker } from 'career-levels/interactive';
import { useState } from 'react';
import { LevelSelect } from './LevelSelect.tsx';

/** Levels have pages of their own; whatever else a text links to is on this one. */
function hrefTo(target: LinkTarget): string | undefined {
  if (target.kind === 'url') return target.href;
  if (target.kind === 'level') return `/hiring/${target.level}/`;
  if (target.kind === 'framework') return `#${target.section ?? ''}`;
  return undefined;
}

/** A page for a one-to-one: what the next level takes, and any levels side by side. */
export function App() {
  const [mine, setMine] = useState<LevelId>('l2-devops-support-engineer');
  const level = findLevel(framework.levels, mine);
  return (
    <main>
      <h1>What would the next level take?</h1>
      <form className="choice">
        <LevelSelect label="My level" value={mine} onChange={setMine} />
      </form>
      {level && <LevelNext framework={framework} level={level} hrefTo={hrefTo} />}
      <h2>Any levels, side by side</h2>
      <LevelPicker framework={framework} headingLevel={3} hrefTo={hrefTo} />
      <PrinciplesList framework={framework} />
    </main>
  );
}
