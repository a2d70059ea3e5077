/** Frameworks of one track, made around levels that stand by themselves elsewhere. */
import { framework } from '../../src/data.ts';
import type { Framework, Level } from '../../src/index.ts';
import { german } from './german.ts';
import { japanese, japaneseLead } from './japanese.ts';
import { draft, legacy, longTitle, oneExpectation, sixtyExpectations, stub } from './states.ts';

/** Puts levels on a track of this id, one above the other, in the language of the first. */
export function ladder(title: string, track: string, levels: readonly [Level, ...Level[]]): Framework {
  const [{ language, place }] = levels;
  return {
    title,
    description: [],
    locale: language?.lang ?? 'en',
    ...(language && { language }),
    purpose: [],
    principles: [],
    phases: [],
    themes: [],
    sections: [],
    tracks: [{ id: track, title: place.trackTitle }],
    levels: levels.map((level, index) => ({
      ...level,
      track,
      rank: index + 1,
      place: { ...level.place, position: index + 1, of: levels.length, below: 0 },
    })),
  };
}

/** A level without a text, one that is being written and one that is no longer assigned. */
export const unfinished = ladder('A framework in the making', 'unfinished', [stub, draft, legacy]);

export const longNames = ladder('Laufbahnen im Rechenzentrumsbetrieb', 'long-names', [german, longTitle]);

export const sixtyNew = ladder('A step of sixty expectations', 'sixty', [oneExpectation, sixtyExpectations]);

export const japaneseFramework = ladder('サポート職の等級', 'japanese', [japanese, japaneseLead]);

const [lowest = stub, ...others] = framework.levels;

/** Every level of our own framework on one track. */
export const sevenLevels: Framework = {
  ...ladder('Seven levels', 'seven', [lowest, ...others]),
  themes: framework.themes,
};
