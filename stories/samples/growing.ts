/** Frameworks whose authors have said how expectations grow. */
import type { Framework, Level, Strand } from '../../src/index.ts';
import { arabic, arabicFramework, arabicJunior } from './arabic.ts';
import { baker, bakery, headBaker, masterBaker } from './bakers.ts';
import { expectation, level, section } from './build.ts';
import { german } from './german.ts';
import { japanese, japaneseLead } from './japanese.ts';
import { japaneseFramework, ladder, longNames, unfinished } from './ladders.ts';
import { draft, longTitle } from './states.ts';

/** Puts the sections of these titles under a theme, and expectations on strands. */
function growing(
  framework: Framework,
  theme: Framework['themes'][number],
  titles: readonly string[],
  strands: readonly Strand[],
): Framework {
  const themed = (each: Level): Level => ({
    ...each,
    sections: each.sections.map((one) => (titles.includes(one.title) ? { ...one, theme: theme.id } : one)),
  });
  return { ...framework, themes: [theme], strands, levels: framework.levels.map(themed) };
}

/** The steps of a strand: a level, and the place of the expectation in one of its sections. */
function step(at: Level, title: string, place: number) {
  const found = at.sections.find((one) => one.title === title)?.expectations[place];
  if (!found) throw new Error(`"${at.title}" has no expectation ${place} under "${title}".`);
  return { level: at.id, expectation: found.id };
}

const DOUGH = { id: 'dough', title: 'Dough' };

/** An expectation that is on two strands, one with more beneath it, and a level that has nothing of a strand. */
export const growingBakery = growing(
  bakery,
  DOUGH,
  ['Dough'],
  [
    {
      id: 'by-hand',
      title: 'By hand',
      theme: DOUGH.id,
      steps: [step(baker, 'Dough', 1), step(masterBaker, 'Dough', 1), step(headBaker, 'Dough', 1)],
    },
    {
      id: 'our-own-taste',
      title: 'A taste of our own',
      steps: [step(baker, 'Dough', 1), step(headBaker, 'Dough', 2)],
    },
  ],
);

/** No spaces to break lines at. */
export const growingJapanese = growing(
  japaneseFramework,
  { id: 'craft', title: '技術' },
  ['技術'],
  [
    {
      id: 'writing',
      title: '手順を書き残し、伝えること',
      theme: 'craft',
      steps: [step(japanese, '技術', 0), step(japaneseLead, '技術', 1)],
    },
  ],
);

/** From right to left, with a level that has no text and a branch that has none either. */
export const growingArabic = growing(
  arabicFramework,
  { id: 'craft', title: 'إتقان الدعم' },
  ['إتقان الدعم'],
  [
    {
      id: 'asking',
      title: 'السؤال والاختيار',
      theme: 'craft',
      steps: [step(arabicJunior, 'إتقان الدعم', 0), step(arabic, 'إتقان الدعم', 1)],
    },
  ],
);

/** Compounds, and a title that no line holds. */
export const growingGerman = growing(
  longNames,
  { id: 'verantwortung', title: 'Verantwortungsbewusstsein' },
  ['Verantwortungsbewusstsein', ...longTitle.sections.slice(0, 1).map(({ title }) => title)],
  [
    {
      id: 'entscheidungsverantwortung',
      title: 'Entscheidungsverantwortung gegenüber der Geschäftsführung',
      steps: [step(german, 'Verantwortungsbewusstsein', 0)],
    },
  ],
);

/** A level without a text, one that is being written and one that is no longer assigned. */
export const growingUnfinished = growing(
  unfinished,
  { id: 'impact', title: 'What we are here for' },
  ['Impact'],
  [{ id: 'closing', title: 'Closing tickets', steps: [step(draft, 'Impact', 0)] }],
);

const climbers = Array.from({ length: 14 }, (_, index) =>
  level(`Climber ${index + 1}`, {
    code: `C${index + 1}`,
    sections: index % 4 === 1 ? [] : [section('On the rope', [expectation(`I hold ${index + 1} ropes`)])],
  }),
) as [Level, ...Level[]];

/** More levels than a staircase has room for. */
export const fourteenLevels = growing(
  ladder('Climbers', 'rope', climbers),
  { id: 'rope', title: 'On the rope' },
  ['On the rope'],
  [],
);
