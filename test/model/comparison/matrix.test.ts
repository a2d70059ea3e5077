import { describe, expect, it } from 'vitest';
import { framework } from '../../../src/data.ts';
import { matrixOf, titleOf } from '../../../src/model/comparison/matrix.ts';
import type { Framework, Level, Section } from '../../../src/model/types.ts';
import { level, section, threeTracks } from '../../../stories/samples/index.ts';

function track(...levels: (readonly Section[])[]): Framework {
  const made = levels.map((sections, index): Level => {
    const place = { position: index + 1, of: levels.length, below: 0, trackTitle: 'IC' };
    return level(`Level ${index + 1}`, { sections, place });
  });
  return {
    ...threeTracks,
    tracks: [{ id: 'ic', title: 'IC' }],
    themes: [{ id: 'craft', title: 'The craft' }],
    levels: made.toReversed(),
  };
}

describe('matrixOf', () => {
  it('lines up all levels of a track, from the foot up', () => {
    const { levels, rows } = matrixOf(framework, 'ic');
    expect(levels.map(({ code }) => code)).toEqual(['L1', 'L2', 'L3', 'L4', 'L5']);
    expect(
      rows.map((row) => [titleOf(row, framework.themes) ?? row.kind, row.cells.filter(Boolean).length]),
    ).toEqual([
      ['Impact', 5],
      ...framework.themes.slice(0, 3).map(({ title }) => [title, 5]),
      ['What success looks like', 5],
    ]);
  });

  it('names a row by its theme, by its heading, or not at all', () => {
    const shop = track(
      [
        section('I bake', [], { theme: 'craft' }),
        section('Selling', []),
        section('So what', [], { kind: 'impact' }),
      ],
      [
        section('I blend', [], { theme: 'craft' }),
        section('selling!', []),
        section('Why', [], { kind: 'impact' }),
      ],
    );
    const { rows } = matrixOf(shop, 'ic');
    expect(rows.map((row) => titleOf(row, shop.themes))).toEqual(['The craft', 'Selling', undefined]);
  });

  it('tells rows of one heading apart by their groups, unless those differ', () => {
    const shop = track(
      [section('Bread', [], { group: 'Craft' }), section('Bread', [], { group: 'Trade' })],
      [section('Bread', [], { group: 'Craft' }), section('Bread', [], { group: 'trade' })],
    );
    expect(matrixOf(shop, 'ic').rows.map((row) => titleOf(row, []))).toEqual([
      'Craft: Bread',
      'Trade: Bread',
    ]);
    const renamed = track(
      [section('Bread', [], { group: 'Craft' })],
      [section('Bread', [], { group: 'Trade' })],
    );
    expect(matrixOf(renamed, 'ic').rows.map((row) => titleOf(row, []))).toEqual(['Bread']);
    const inOneOfThree = track(
      [section('Bread', [], { group: 'Craft' })],
      [section('Bread', [], { group: 'Craft' })],
      [section('Bread', [])],
    );
    expect(matrixOf(inOneOfThree, 'ic').rows.map((row) => titleOf(row, []))).toEqual(['Bread']);
  });

  it('names a row of one section by its heading, and none by a heading that is not there', () => {
    const shop = track(
      [section('Bread', [], { kind: 'other', group: 'Craft' })],
      [section('', [], { kind: 'other' })],
    );
    expect(matrixOf(shop, 'ic').rows.map((row) => [row.reason, titleOf(row, [])])).toEqual([
      ['only', 'Craft: Bread'],
      ['only', undefined],
    ]);
  });

  it('takes more levels than a comparison does', () => {
    const many = track(...Array.from({ length: 40 }, () => [section('Craft', []), section('People', [])]));
    expect(matrixOf(many, 'ic').rows.map(({ cells }) => cells.filter(Boolean).length)).toEqual([40, 40]);
  });

  it('is empty for a track that is not there', () => {
    expect(matrixOf(framework, 'none')).toEqual({ levels: [], rows: [] });
  });
});
