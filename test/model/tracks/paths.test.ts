import { describe, expect, it } from 'vitest';
import { framework } from '../../../src/data.ts';
import { heightOf, isOnTheWay, type PathSource, pathsOf } from '../../../src/model/tracks/paths.ts';
import type { LevelSummary } from '../../../src/model/types.ts';
import { branchAtTheTop, threeTracks } from '../../../stories/samples/index.ts';

/** Each level's code with the codes of what comes next. */
function nextIn(source: PathSource): Record<string, string[]> {
  const { next } = pathsOf(source);
  return Object.fromEntries(
    source.levels.map(({ id, code }) => [code, (next.get(id) ?? []).map((level) => level.code)]),
  );
}

/** Heads leave the managers, who leave the engineers. */
const threeForks: PathSource = {
  tracks: [...threeTracks.tracks, { id: 'head', title: 'Heads' }],
  levels: [
    ...threeTracks.levels,
    ...threeTracks.levels.slice(-1).map((level) => {
      const via = [
        { track: 'engineering', levels: 3 },
        { track: 'management', levels: 2 },
      ];
      const place = { ...level.place, position: 1, of: 1, below: 5, via };
      return { ...level, id: 'head-6', code: 'H6', rank: 6, track: 'head', place };
    }),
  ],
};

function without(...codes: string[]): PathSource {
  return { ...threeTracks, levels: threeTracks.levels.filter(({ code }) => !codes.includes(code)) };
}

describe('pathsOf', () => {
  it('leads from each level to the next, and at a fork into each branch', () => {
    const { next, previous } = pathsOf(framework);
    const ids = (levels: readonly LevelSummary[] = []) => levels.map(({ id }) => id);
    expect(ids(next.get('l3-senior-devops-support-engineer'))).toEqual([
      'l4-lead-devops-support-engineer',
      'l4-support-manager',
    ]);
    expect(ids(next.get('l5-senior-support-manager'))).toEqual([]);
    expect(previous.get('l4-support-manager')?.id).toBe('l3-senior-devops-support-engineer');
    expect(previous.has('l1-junior-devops-support-engineer')).toBe(false);
  });

  it('keeps apart a track that has a start of its own', () => {
    expect(nextIn(threeTracks)).toMatchObject({ E3: ['E4', 'M4'], E6: [], D1: ['D2'], D4: [] });
    expect(pathsOf(threeTracks).previous.has('designer-1')).toBe(false);
  });

  it('goes on to a branch behind the last level', () => {
    expect(nextIn(branchAtTheTop)).toEqual({ E1: ['E2'], E2: ['M3'], M3: [] });
  });

  it('passes over levels that have no document', () => {
    expect(nextIn(without('E3'))).toMatchObject({ E2: ['E4', 'M4'] });
    expect(nextIn(without('M4'))).toMatchObject({ E3: ['E4', 'M5'] });
    expect(pathsOf(without('E1', 'E2', 'E3')).previous.has('manager-4')).toBe(false);
  });

  it('leads over several forks, and none has to leave the first track', () => {
    expect(nextIn(threeForks)).toMatchObject({ E3: ['E4', 'M4'], M5: ['M6', 'H6'], H6: [] });
  });

  it('goes by the places on a track, not by the order of the index', () => {
    expect(nextIn({ ...threeTracks, levels: threeTracks.levels.toReversed() })).toEqual(nextIn(threeTracks));
  });
});

describe('isOnTheWay', () => {
  it('is true of the levels that lead up to another, over the fork', () => {
    const last = threeTracks.levels.find(({ code }) => code === 'M5');
    const passed = threeTracks.levels.filter((level) => last && isOnTheWay(level, last));
    expect(passed.map(({ code }) => code)).toEqual(['E1', 'E2', 'E3', 'M4']);
  });

  it('leads past no level of a branch into another track, whichever is the main one', () => {
    const [fork, branch] = ['E3', 'M4'].map((code) => threeTracks.levels.find((each) => each.code === code));
    const above = branch && { ...branch, track: 'staff', place: { ...branch.place, below: 5 } };
    expect(fork && above && isOnTheWay(fork, above)).toBe(true);
    expect(branch && above && isOnTheWay(branch, above)).toBe(false);
  });

  it('agrees with the steps from level to level', () => {
    for (const { tracks, levels } of [threeTracks, branchAtTheTop, threeForks, framework]) {
      const { previous } = pathsOf({ tracks, levels });
      for (const level of levels) {
        const passed = levels.filter((other) => isOnTheWay(other, level));
        const steps = new Set<LevelSummary>();
        for (let step = previous.get(level.id); step; step = previous.get(step.id)) steps.add(step);
        expect(new Set(passed)).toEqual(steps);
      }
    }
  });
});

it('counts how high a level is from the foot of the main track', () => {
  const heights = threeTracks.levels.map((level) => `${level.code} ${heightOf(level)}`);
  expect(heights).toEqual('E1 1,E2 2,E3 3,E4 4,E5 5,E6 6,M4 4,M5 5,M6 6,D1 1,D2 2,D3 3,D4 4'.split(','));
});
