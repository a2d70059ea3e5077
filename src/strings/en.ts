import { list } from './list.ts';
import { plural } from './plural.ts';
import type { CompareStrings, FrameworkStrings, LevelStrings, Strings } from './strings.ts';

// In parts, unlike the other languages, so that a page that shows a card alone does not load the words of a comparison.

export const enLevel: LevelStrings = {
  language: { lang: 'en', dir: 'ltr' },
  position: (position, of) => `Level ${position} of ${of}`,
  status: { draft: 'Draft', legacy: 'Legacy' },
  statusMeaning: {
    draft: 'This level is still being written and may change.',
    legacy: 'This level is kept for reference and is no longer given.',
  },
  linkTo: (text) => `Link to: ${text}`,
  examples: (count) => `${count} ${plural('en', count, { one: 'example', other: 'examples' })}`,
  emptyLevel: 'Nothing has been written for this level yet.',
};

const enCompare: CompareStrings = {
  compared: (names) => `${list('en-GB', names)} side by side`,
  reason: {
    theme: 'Same theme',
    heading: 'Same heading',
    kind: 'Same purpose',
    position: 'Same place',
    only: (names) => `Only in ${list('en-GB', names)}`,
  },
  row: { impact: 'Impact', theme: 'Theme', success: 'Success', other: 'Also' },
  themeAt: (place) => `Theme ${place}`,
  noCounterpart: (name) => `${name} has no section like this.`,
};

const enFramework: FrameworkStrings = {
  principles: 'Principles',
  journey: 'Career journey',
  journeyPicture: 'Levels by track',
  forksAfter: (name) => `From ${name}`,
};

/** The interface in English. Marked as pure, unlike a spread, so that a bundler drops it where it is not used. */
export const en: Strings = /* @__PURE__ */ Object.assign({}, enLevel, enCompare, enFramework);
