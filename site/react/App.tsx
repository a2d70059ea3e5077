import { findLevel, LevelCard, LevelCompare, type LinkTarget, PrinciplesList } from 'career-levels';
import { framework, type LevelId } from 'career-levels/data';
import { useState } from 'react';
import { LevelSelect } from './LevelSelect.tsx';

/** Levels have pages of their own; whatever else a text links to is on this one. */
function hrefTo(target: LinkTarget): string {
  if (target.kind === 'url') return target.href;
  if (target.kind === 'level') return `/hiring/${target.level}/`;
  return `#${target.section ?? ''}`;
}

/** A page for a one-to-one: pick your level and another, and read them side by side. */
export function App() {
  const [mine, setMine] = useState<LevelId>('l2-devops-support-engineer');
  const [other, setOther] = useState<LevelId>('l3-senior-devops-support-engineer');
  const levels = [mine, other]
    .map((id) => findLevel(framework.levels, id))
    .filter((level) => level !== undefined);
  const [first] = levels;
  return (
    <main>
      <h1>What would the next level take?</h1>
      <form className="choice">
        <LevelSelect label="My level" value={mine} onChange={setMine} />
        <LevelSelect label="Compare with" value={other} onChange={setOther} />
      </form>
      {mine === other && first ? (
        <LevelCard level={first} hrefTo={hrefTo} />
      ) : (
        <LevelCompare levels={levels} themes={framework.themes} hrefTo={hrefTo} />
      )}
      <PrinciplesList framework={framework} />
    </main>
  );
}
