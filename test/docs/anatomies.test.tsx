import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { framework } from '../../src/data.ts';
import {
  CareerJourney,
  LevelCard,
  LevelCompare,
  LevelLadder,
  LevelMatrix,
  LevelNext,
  LevelSteps,
  PrinciplesList,
} from '../../src/index.ts';
import { LevelCopy, LevelPicker } from '../../src/interactive/index.ts';
import { anatomies, voices } from '../../stories/docs/anatomies.ts';
import { everything, smallLadder } from '../../stories/docs/shown.ts';
import { baker, bakery } from '../../stories/samples/index.ts';

const card = <LevelCard level={everything} />;

it.each([
  ['LevelCard', card, anatomies.LevelCard],
  [
    'LevelCompare',
    <LevelCompare key="compare" levels={framework.levels.slice(0, 2)} />,
    anatomies.LevelCompare,
  ],
  ['LevelNext', <LevelNext key="next" framework={bakery} level={baker} />, anatomies.LevelNext],
  ['LevelPicker', <LevelPicker key="picker" framework={smallLadder('a')} />, anatomies.LevelPicker],
  ['LevelCopy', <LevelCopy key="copy" level={everything} />, anatomies.LevelCopy],
  ['LevelMatrix', <LevelMatrix key="matrix" framework={smallLadder('a')} />, anatomies.LevelMatrix],
  ['LevelSteps', <LevelSteps key="steps" framework={smallLadder('a')} />, anatomies.LevelSteps],
  ['CareerJourney', <CareerJourney key="journey" framework={framework} />, anatomies.CareerJourney],
  ['PrinciplesList', <PrinciplesList key="principles" framework={framework} />, anatomies.PrinciplesList],
  ['LevelLadder', <LevelLadder key="ladder" level={everything} />, anatomies.LevelLadder],
  ['the voices of a card', card, voices],
] as const)('every part that the documentation points at is in %s', (_, component, parts) => {
  const html = renderToStaticMarkup(component);
  const drawn = new Set(
    [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
  );
  expect(parts.map(({ className }) => className).filter((name) => !drawn.has(name))).toEqual([]);
});
