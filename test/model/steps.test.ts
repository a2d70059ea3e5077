import { describe, expect, it } from 'vitest';
import { framework } from '../../src/data.ts';
import { stepsOf } from '../../src/model/steps.ts';
import type { Framework } from '../../src/model/types.ts';
import { expectation, level, section, threeTracks } from '../../stories/samples.ts';

describe('stepsOf', () => {
  it('has a step into every level but the first, over the fork', () => {
    expect(
      stepsOf(framework).map(({ from, to }) => `${from.code} ${from.track} → ${to.code} ${to.track}`),
    ).toEqual(
      expect.arrayContaining([
        'L1 ic → L2 ic',
        'L3 ic → L4 ic',
        'L3 ic → L4 manager',
        'L4 manager → L5 manager',
      ]),
    );
    expect(stepsOf(framework)).toHaveLength(framework.levels.length - 1);
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
          ],
        }),
      ],
    };
    const [step] = stepsOf(small);
    expect(step?.counts).toEqual({ same: 1, new: 3, only: 1 });
    expect(step?.rows).toEqual([
      {
        reason: 'theme',
        kind: 'theme',
        theme: 'craft',
        title: 'The craft',
        counts: { same: 1, new: 2, only: 1 },
      },
      { reason: 'only', kind: 'theme', title: 'Selling', counts: { same: 0, new: 1, only: 0 } },
    ]);
  });

  it('adds up', () => {
    for (const { counts, rows } of stepsOf(framework))
      for (const change of ['same', 'new', 'only'] as const)
        expect(rows.reduce((sum, row) => sum + row.counts[change], 0)).toBe(counts[change]);
  });
});
