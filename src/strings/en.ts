import type { Strings } from './strings.ts';

/** The interface in English. */
export const en: Strings = {
  position: (position, of) => `Level ${position} of ${of}`,
  status: { draft: 'Draft', legacy: 'Legacy' },
  statusMeaning: {
    draft: 'This level is still being written and may change.',
    legacy: 'This level is kept for reference and is no longer given.',
  },
  linkTo: (text) => `Link to: ${text}`,
  examples: 'Examples',
  principles: 'Principles',
  journey: 'Career journey',
  emptyLevel: 'Nothing has been written for this level yet.',
  compared: (names) => `${names.slice(0, -1).join(', ')} and ${names.at(-1)} side by side`,
  reason: {
    theme: 'Same theme',
    heading: 'Same heading',
    kind: 'Same purpose',
    position: 'Same place in both',
    only: (name) => `Only in ${name}`,
  },
  row: { impact: 'Impact', theme: 'Theme', success: 'Success', other: 'Also' },
  noCounterpart: (name) => `${name} has no section like this.`,
  forksAfter: (name) => `From ${name}`,
  journeyPicture: 'Levels by track',
};
