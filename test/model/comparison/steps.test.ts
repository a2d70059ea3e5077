import { describe, expect, it } from 'vitest';
import { framework } from '../../../src/data.ts';
import { stepsOf } from '../../../src/model/comparison/steps.ts';
import type { Framework } from '../../../src/model/types.ts';
import { expectation, level, section, threeTracks } from '../../../stories/samples/index.ts';

describe('stepsOf', () => {
  it('has a step from each level of a track to the next', () => {
    const { steps } = stepsOf(framework, 'ic');
    expect(steps.map(({ from, to }) => `${from.code} → ${to.code}`)).toEqual([
      'L1 → L2',
      'L2 → L3',
      'L3 → L4',
      'L4 → L5',
    ]);
  });

  it('begins a branch with the step over the fork', () => {
    const { steps } = stepsOf(framework, 'manager');
    expect(steps.map(({ from, to }) => `${from.title} → ${to.title}`)).toEqual([
      'Senior DevOps Support Engineer → Support Manager',
      'Support Manager → Senior Support Manager',
    ]);
  });

  it('has none for a track that is not there', () => {
    expect(stepsOf(framework, 'none')).toEqual({ levels: [], rows: [], steps: [], sizes: [] });
  });

  it('counts what a step adds and keeps, theme by theme', () => {
    const bullets = (...texts: string[]) => texts.map((text) => expectation(text));
    const place = { position: 1, of: 2, below: 0, trackTitle: 'IC' };
    const small: Framework = {
      ...threeTracks,
      tracks: [{ id: 'ic', title: 'IC' }],
      themes: [{ id: 'craft', title: 'The craft' }],
      levels: [
        level('Baker', {
          place,
          sections: [section('I bake', bullets('I bake', 'I weigh'), { theme: 'craft' })],
        }),
        level('Master', {
          place: { ...place, position: 2 },
          sections: [
            section('I blend', bullets('I blend', 'I bake', 'I taste'), { theme: 'craft' }),
            section('Selling', bullets('I sell')),
            section('Success', bullets('Full shelves'), { kind: 'success' }),
          ],
        }),
      ],
    };
    const { rows, steps, sizes } = stepsOf(small, 'ic');
    expect(rows.map(({ reason }) => reason)).toEqual(['theme', 'only']);
    expect(steps[0]?.counts).toEqual({ same: 1, new: 3, only: 1 });
    expect(steps[0]?.rows).toEqual([
      { same: 1, new: 2, only: 1 },
      { same: 0, new: 1, only: 0 },
    ]);
    expect(sizes.map((row) => row.map(({ count }) => count))).toEqual([
      [2, 3],
      [0, 1],
    ]);
    const strands = [
      {
        id: 'taste',
        title: 'Taste',
        steps: [
          { level: 'baker', expectation: 'i-weigh' },
          { level: 'master', expectation: 'i-taste' },
        ],
      },
    ];
    expect(stepsOf({ ...small, strands }, 'ic').sizes.map((row) => row.map(({ grown }) => grown))).toEqual([
      [0, 1],
      [0, 0],
    ]);
  });

  it('adds up', () => {
    const steps = framework.tracks.flatMap(({ id }) => stepsOf(framework, id).steps);
    expect(steps).toHaveLength(6);
    for (const { counts, rows } of steps)
      for (const change of ['same', 'new', 'only'] as const)
        expect(rows.reduce((sum, row) => sum + row[change], 0)).toBe(counts[change]);
  });
});
