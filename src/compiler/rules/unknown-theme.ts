import { SECTION, withLists } from './examples.ts';
import type { Rule } from './rule.ts';

/** A level names a theme that the README does not declare. */
export const unknownTheme: Rule = {
  name: 'unknown-theme',
  severity: 'error',
  why: 'A comparison puts sections of the same theme side by side; a misspelt theme would stand alone.',
  mend: 'Use a theme that the message names, or add this one under "themes:" at the top of README.md, for example "  craft: Support craft".',
  examples: {
    good: [withLists(`---\nthemes: [craft]\n---\n${SECTION}`)],
    bad: [{ files: withLists(`---\nthemes: [crafts]\n---\n${SECTION}`), at: 'L1.md:2:10' }],
  },
};
