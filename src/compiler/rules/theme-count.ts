import { SECTION, withLists } from './examples.ts';
import type { Rule } from './rule.ts';

/** A level names more or fewer themes than it has theme sections. */
export const themeCount: Rule = {
  name: 'theme-count',
  severity: 'warning',
  why: 'Themes are assigned to the theme sections in order. If the numbers differ, nobody can tell which section has which, so that all are compared by their headings.',
  mend: 'Name one theme for each theme section, in the order of the sections, for example "themes: [craft, people]" for two. `career-levels check --explain` says what kind each section is.',
  examples: {
    good: [withLists(`---\nthemes: [craft]\n---\n${SECTION}`)],
    bad: [{ files: withLists(`---\nthemes: [craft, craft]\n---\n${SECTION}`), at: 'L1.md:2:1' }],
  },
};
