import { describe, expect, it } from 'vitest';
import { layOutJourney } from '../../../src/model/tracks/journey.ts';
import type { FrameworkOverview } from '../../../src/model/types.ts';
import {
  branchAtTheTop,
  branchWithCodesOfItsOwn,
  level,
  threeTracks,
} from '../../../stories/samples/index.ts';

function lanesOf(framework: FrameworkOverview) {
  return layOutJourney(framework).map(({ track, from, forks, forksAfter, stretches }) => ({
    track: track.id,
    from,
    forks,
    after: forksAfter?.code,
    columns: stretches.flatMap(({ stops }) => stops.map(({ column }) => column)),
  }));
}

describe('layOutJourney', () => {
  it('gives each track a lane that begins in the column of its first rank', () => {
    expect(lanesOf(threeTracks)).toEqual([
      { track: 'engineering', from: 1, forks: false, after: undefined, columns: [1, 2, 3, 4, 5, 6] },
      { track: 'management', from: 4, forks: true, after: 'E3', columns: [1, 2, 3] },
      { track: 'design', from: 1, forks: false, after: undefined, columns: [1, 2, 3, 4] },
    ]);
  });

  it('keeps a fork whose level has no document, without naming another', () => {
    const levels = threeTracks.levels.filter(({ code }) => code !== 'E3');
    expect(lanesOf({ ...threeTracks, levels })[1]).toMatchObject({ forks: true, after: undefined });
  });

  it('lets the main track run on to a fork behind its last level', () => {
    const [main, branch] = layOutJourney(branchAtTheTop);
    expect(main).toMatchObject({ runsOn: true, from: 1, span: 2, stretches: [{ span: 2 }] });
    expect(branch).toMatchObject({ forks: true, from: 3, forksAfter: { code: 'E2' } });
    expect(layOutJourney(threeTracks).map(({ runsOn }) => runsOn)).toEqual([false, false, false]);
  });

  it('puts a fork behind its level, where its own codes begin anew', () => {
    expect(lanesOf(branchWithCodesOfItsOwn)).toEqual([
      { track: 'engineering', from: 1, forks: false, after: undefined, columns: [1, 2, 3, 4, 5] },
      { track: 'management', from: 4, forks: true, after: 'E3', columns: [1, 2, 3] },
    ]);
  });

  it('counts on from a fork that is lifted itself', () => {
    const passages = [
      { track: 'engineering', levels: 3 },
      { track: 'management', levels: 1 },
    ];
    const place = { position: 1, of: 1, below: 4, via: passages, trackTitle: 'Portfolio' };
    const levels = [
      ...branchWithCodesOfItsOwn.levels,
      level('Portfolio', { code: 'P1', rank: 1, track: 'portfolio', place }),
    ];
    const tracks = [{ id: 'portfolio', title: 'Portfolio' }, ...branchWithCodesOfItsOwn.tracks];
    const lanes = lanesOf({ ...branchWithCodesOfItsOwn, tracks, levels });
    expect(lanes[0]).toMatchObject({ track: 'portfolio', from: 5, after: 'M1' });
  });

  it('bears with tracks that lead to each other', () => {
    const [one, two] = branchWithCodesOfItsOwn.levels.filter(({ code }) => /^[EM]1$/.test(code));
    if (!one || !two) throw new Error('Levels are missing.');
    const via = [{ track: two.track, levels: 1 }];
    const levels = [{ ...one, place: { ...one.place, via } }, two];
    for (const { from, span } of layOutJourney({ ...branchWithCodesOfItsOwn, levels })) {
      expect([from, span].every((value) => value > 0)).toBe(true);
    }
  });

  it('begins a fork at its level, also where its own first one is further on', () => {
    const levels = branchAtTheTop.levels.map((each) =>
      each.code === 'M3' ? { ...each, rank: 5, place: { ...each.place, below: 4 } } : each,
    );
    const between = ['X3', 'X4'].map((code) =>
      level(code, {
        code,
        rank: Number(code[1]),
        track: 'other',
        place: { position: Number(code[1]), of: 4, below: 0, trackTitle: 'Other' },
      }),
    );
    const tracks = [...branchAtTheTop.tracks, { id: 'other', title: 'Other' }];
    const [main, branch] = layOutJourney({ ...branchAtTheTop, tracks, levels: [...levels, ...between] });
    expect(branch).toMatchObject({ from: 3, span: 3, forks: true });
    expect(branch?.stretches).toMatchObject([{ from: 1, span: 3, stops: [{ column: 3 }] }]);
    expect(main).toMatchObject({ from: 1, span: 2, runsOn: true });
  });

  it('has a stretch for each run of levels in one phase, or in none', () => {
    const phase = (id: string, ...levels: string[]) => ({ id, title: id, label: '', text: [], levels });
    const phases = [phase('craft', 'engineer-2', 'engineer-3'), phase('reach', 'engineer-4', 'manager-5')];
    const stretches = layOutJourney({ ...threeTracks, phases }).map((lane) => [
      lane.span,
      ...lane.stretches.map(({ phase, from, span, stops }) => [
        phase?.id,
        from,
        span,
        ...stops.map(({ level, column }) => `${level.code} in ${column}`),
      ]),
    ]);
    expect(stretches).toEqual([
      [
        6,
        [undefined, 1, 1, 'E1 in 1'],
        ['craft', 2, 2, 'E2 in 1', 'E3 in 2'],
        ['reach', 4, 1, 'E4 in 1'],
        [undefined, 5, 2, 'E5 in 1', 'E6 in 2'],
      ],
      [3, [undefined, 1, 1, 'M4 in 1'], ['reach', 2, 1, 'M5 in 1'], [undefined, 3, 1, 'M6 in 1']],
      [4, [undefined, 1, 4, 'D1 in 1', 'D2 in 2', 'D3 in 3', 'D4 in 4']],
    ]);
  });

  it('goes by ranks, whatever the order of the tracks', () => {
    const framework = { ...threeTracks, tracks: threeTracks.tracks.toReversed() };
    expect(layOutJourney(framework).map(({ track, from, span }) => [track.id, from, span])).toEqual([
      ['design', 1, 4],
      ['management', 4, 3],
      ['engineering', 1, 6],
    ]);
  });

  it('puts levels of one track that share a rank side by side', () => {
    const levels = ['L1.0', 'L1', 'L2'].map((code) =>
      level(code, { code, rank: Number(code[1]), track: 'ic' }),
    );
    const framework = { ...threeTracks, tracks: [{ id: 'ic', title: 'IC' }], levels };
    expect(lanesOf(framework)[0]?.columns).toEqual([1, 2, 3]);
  });
});
