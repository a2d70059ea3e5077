import type { CompareStrings, FrameworkStrings, LevelStrings, Strings } from './strings.ts';

// In parts, so that a page that shows a card alone does not load the words of a comparison.

export const enLevel: LevelStrings = {
  position: (position, of) => `Level ${position} of ${of}`,
  status: { draft: 'Draft', legacy: 'Legacy' },
  statusMeaning: {
    draft: 'This level is still being written and may change.',
    legacy: 'This level is kept for reference and is no longer given.',
  },
  linkTo: (text) => `Link to: ${text}`,
  examples: 'Examples',
  emptyLevel: 'Nothing has been written for this level yet.',
};

const enCompare: CompareStrings = {
  compared: (names) => `${and(names)} side by side`,
  reason: {
    theme: 'Same theme',
    heading: 'Same heading',
    kind: 'Same purpose',
    position: 'Same place',
    only: (names) => `Only in ${and(names)}`,
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

function and(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
}
