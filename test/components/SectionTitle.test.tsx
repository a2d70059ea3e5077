import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { type Framework, LevelCard, LevelCompare, LevelMatrix, LevelNext } from '../../src/index.ts';
import { expectation, level, section, threeTracks } from '../../stories/samples/index.ts';

const sections = (says: string) => [
  section('Bread', [expectation(`${says} bake`)], { group: 'Craft' }),
  section('Bread', [expectation(`${says} sell`)], { group: 'Trade', id: 'bread-1' }),
];
const place = { of: 2, below: 0, trackTitle: 'Bakers' };
const lower = level('Baker', { sections: sections('I'), place: { ...place, position: 1 } });
const upper = level('Chef', { sections: sections('We'), place: { ...place, position: 2 } });
const tracks = [{ id: lower.track, title: 'Bakers' }];
const bakery: Framework = { ...threeTracks, tracks, themes: [], phases: [], levels: [lower, upper] };

it.each([
  ['LevelCard', <LevelCard key="" level={lower} />],
  ['LevelNext', <LevelNext key="" framework={bakery} level={lower} />],
  ['LevelMatrix', <LevelMatrix key="" framework={bakery} />],
  ['LevelCompare', <LevelCompare key="" levels={[lower, upper]} />],
])('%s tells sections of one heading apart by their groups', (_, view) => {
  render(view);
  expect(screen.getAllByRole('heading', { name: 'Craft: Bread' })[0]).toBeVisible();
  expect(screen.getAllByRole('heading', { name: 'Trade: Bread' })[0]).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'Bread' })).toBeNull();
});

const impact = (title: string) => [section(title, [], { kind: 'impact' })];
const effects: Framework = {
  ...bakery,
  levels: [
    { ...lower, sections: impact('Effect') },
    { ...upper, sections: impact('Impact') },
  ],
};

it.each([
  ['LevelNext', <LevelNext key="" framework={effects} level={effects.levels[0] ?? lower} />],
  ['LevelMatrix', <LevelMatrix key="" framework={effects} />],
])('%s says a heading once if the interface names the row the same', (_, view) => {
  render(view);
  expect(screen.getAllByText('Impact')).toHaveLength(1);
});
