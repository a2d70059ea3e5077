import { describe, expect, it } from 'vitest';
import { layOutJourney } from '../../src/model/journey.ts';
import type { FrameworkOverview } from '../../src/model/types.ts';
import { branchAtTheTop, level, threeTracks } from '../../stories/samples/index.ts';

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

  it('puts levels of one track that share a rank side by side', () => {
    const levels = ['L1.0', 'L1', 'L2'].map((code) =>
      level(code, { code, rank: Number(code[1]), track: 'ic' }),
    );
    const framework = { ...threeTracks, tracks: [{ id: 'ic', title: 'IC' }], levels };
    expect(lanesOf(framework)[0]?.columns).toEqual([1, 2, 3]);
  });
});
