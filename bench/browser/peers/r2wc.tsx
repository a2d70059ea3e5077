import r2wc from '@r2wc/react-to-web-component';
import { LevelCard } from 'career-levels';
import { framework } from 'career-levels/data';
import { careerLevelsSheet } from './style.ts';

function Card({ level }: { level: string }) {
  const found = framework.levels.find(({ id }) => id === level);
  return found && <LevelCard level={found} />;
}

document.adoptedStyleSheets = [careerLevelsSheet('r2wc-level-card')];
customElements.define('r2wc-level-card', r2wc(Card, { props: { level: 'string' } }));
