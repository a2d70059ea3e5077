import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { framework } from '../../src/data.ts';
import { CareerJourney, LevelCard, LevelCompare, LevelLadder, PrinciplesList } from '../../src/index.ts';
import { anatomies, voices } from '../../stories/docs/anatomies.ts';
import { everything } from '../../stories/docs/shown.ts';

const card = <LevelCard level={everything} />;

it.each([
  ['LevelCard', card, anatomies.LevelCard],
  [
    'LevelCompare',
    <LevelCompare key="compare" levels={framework.levels.slice(0, 2)} />,
    anatomies.LevelCompare,
  ],
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
