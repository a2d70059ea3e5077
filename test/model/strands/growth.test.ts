import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { framework } from '../../../src/data.ts';
import { everyExpectation } from '../../../src/model/expectations.ts';
import { type GrowthRequest, growthOf } from '../../../src/model/strands/growth.ts';
import type { Framework, Section } from '../../../src/model/types.ts';
import { bakery, fourteenLevels, growingArabic } from '../../../stories/samples/index.ts';
import { anyFramework } from '../any-framework.ts';

/** Each way as its track, the levels' codes, and how many expectations each has of it. */
function waysOf(of: Framework, request?: GrowthRequest) {
  return growthOf(of, request).ways.map(({ track, forksAfter, steps }) => ({
    track: track.id,
    ...(forksAfter ? { after: forksAfter.code } : {}),
    steps: steps.map(({ level, sections }) => `${level.code} ${sections.flatMap(everyExpectation).length}`),
  }));
}

describe('growthOf', () => {
  it('follows the first theme on every track, each from where it begins', () => {
    expect(growthOf(framework).subject).toEqual({ kind: 'theme', of: framework.themes[0] });
    expect(waysOf(framework)).toEqual([
      { track: 'ic', steps: ['L1 4', 'L2 5', 'L3 5', 'L4 5', 'L5 5'] },
      { track: 'manager', after: 'L3', steps: ['L4 4', 'L5 4'] },
    ]);
  });

  it('has a step for each level of a way, also where a strand passes it by', () => {
    expect(waysOf(framework, { strand: 'incidents' })[0]?.steps).toEqual([
      'L1 0',
      'L2 0',
      'L3 1',
      'L4 0',
      'L5 1',
    ]);
  });

  it('leaves out a way that has nothing, unless it was named', () => {
    expect(waysOf(framework, { strand: 'finding-the-cause' }).map(({ track }) => track)).toEqual(['ic']);
    expect(waysOf(framework, { strand: 'finding-the-cause', track: 'manager' })).toEqual([
      { track: 'manager', steps: ['L1 1', 'L2 1', 'L3 1', 'L4 0', 'L5 0'] },
    ]);
    expect(waysOf(growingArabic).map(({ track }) => track)).toEqual(['ic']);
  });

  it('is nothing where there is neither a theme nor a strand', () => {
    expect(growthOf(bakery)).toEqual({ ways: [] });
  });

  it('begins with a strand where there are no themes', () => {
    expect(growthOf({ ...framework, themes: [] }).subject).toEqual({
      kind: 'strand',
      of: framework.strands?.[0],
    });
  });

  it.each<[GrowthRequest, string]>([
    [{ theme: 'crafts' }, 'there is no theme "crafts". Known themes: craft, people, organisation, culture.'],
    [{ track: 'art' }, 'there is no track "art". Known tracks: ic, manager.'],
    [
      { theme: 'craft', strand: 'tools' },
      'Unexpected theme "craft" and strand "tools", expected one of the two.',
    ],
  ])('refuses %j', (request, message) => {
    expect(() => growthOf(framework, request)).toThrow(message);
  });

  it('says of a framework without strands that it has none', () => {
    expect(() => growthOf(fourteenLevels, { strand: 'tools' })).toThrow(
      'there is no strand "tools". Known strands: none.',
    );
  });

  it('ends where forks lead in a circle', () => {
    const levels = framework.levels.map((level) => {
      const via = [{ track: level.track === 'ic' ? 'manager' : 'ic', levels: 9 }];
      return { ...level, place: { ...level.place, via } };
    });
    expect(waysOf({ ...framework, levels }, { track: 'ic' })[0]?.steps).toHaveLength(7);
  });

  it('loses no expectation of any theme or strand, and has none twice', () => {
    fc.assert(
      fc.property(anyFramework, (any) => {
        const levels = any.levels.filter(({ track }) => any.tracks.some(({ id }) => id === track));
        for (const { id } of any.themes) {
          const asked = levels.flatMap(({ sections }) => sections.filter(({ theme }) => theme === id));
          expect(askedOn(any, { theme: id })).toEqual(idsOf(asked).sort());
        }
        for (const { id, steps } of any.strands ?? []) {
          const asked = levels.flatMap((level) => {
            const step = steps.find((each) => each.level === level.id);
            return idsOf(level.sections).filter((each) => each === step?.expectation);
          });
          expect(askedOn(any, { strand: id })).toEqual(asked.sort());
        }
      }),
    );
  });
});

function idsOf(sections: readonly Section[]): string[] {
  return sections.flatMap(everyExpectation).map(({ id }) => id);
}

/** The ids of all expectations on the ways; those under an expectation of a strand belong to it and are not counted. */
function askedOn(of: Framework, request: GrowthRequest): string[] {
  const sections = growthOf(of, request).ways.flatMap(({ steps }) => steps.flatMap((step) => step.sections));
  if (request.theme !== undefined) return idsOf(sections).sort();
  return sections.flatMap(({ expectations }) => expectations.map(({ id }) => id)).sort();
}
