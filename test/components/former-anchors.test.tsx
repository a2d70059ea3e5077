import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { LevelCard, LevelCompare, LevelMatrix, LevelNext } from '../../src/index.ts';
import type { Level } from '../../src/model/types.ts';
import { arabic, arabicFramework, arabicJunior, baker, bakery } from '../../stories/samples/index.ts';

/** A level that has taken the place of two that are gone. */
const asHeir = (level: Level): Level => ({ ...level, formerIds: ['cook', 'helper'] });
const upper = asHeir(arabic);
const framework = {
  ...arabicFramework,
  levels: arabicFramework.levels.map((level) => (level.id === upper.id ? upper : level)),
};

it.each([
  ['LevelCard', '', upper, <LevelCard key="" level={upper} />],
  ['LevelCompare', 'Compare--', upper, <LevelCompare key="" levels={[arabicJunior, upper]} />],
  [
    'LevelCompare of what is the same',
    'Compare--',
    asHeir(baker),
    <LevelCompare key="" levels={[asHeir(baker), { ...baker, id: 'other' }]} />,
  ],
  ['LevelNext', 'Next--', upper, <LevelNext key="" framework={framework} level={arabicJunior} />],
  ['LevelMatrix', 'Matrix--', upper, <LevelMatrix key="" framework={framework} />],
  [
    'LevelMatrix of bakers',
    'Matrix--',
    asHeir(baker),
    <LevelMatrix
      key=""
      framework={{
        ...bakery,
        levels: bakery.levels.map((level) => (level.id === baker.id ? asHeir(level) : level)),
      }}
    />,
  ],
] as const)(
  '%s has the anchors of levels that are gone wherever it has those of their heir',
  (_, prefix, level, view) => {
    const { container } = render(view);
    const own = `${prefix}${level.id}--`;
    const places = [...container.querySelectorAll(`[id^="${own}"]`)].filter(
      // a title, or what the next level grows from
      ({ id }) => !/--Title$|--.*--.*--/.test(id),
    );
    expect(places.length).toBeGreaterThan(3);
    const parts = places.map(({ id }) => id.slice(own.length));
    for (const former of ['cook', 'helper']) {
      expect(
        parts.map((part) => document.getElementById(`${prefix}${former}--${part}`)?.parentElement?.id),
      ).toEqual(places.map(({ id }) => id));
    }
  },
);
