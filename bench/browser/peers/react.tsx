import { LevelCard } from 'career-levels';
import { framework } from 'career-levels/data';
import { showIn } from './application.tsx';
import { careerLevelsSheet } from './style.ts';

document.adoptedStyleSheets = [careerLevelsSheet()];
const levels = new Map<string, (typeof framework.levels)[number]>(
  framework.levels.map((level) => [level.id, level]),
);
showIn((ids) =>
  ids.map((id, index) => {
    const level = levels.get(id);
    return level && <LevelCard key={index} level={level} />;
  }),
);
