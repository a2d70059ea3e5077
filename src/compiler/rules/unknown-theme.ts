import { SECTION, withLists } from './examples.ts';
import type { Rule } from './rule.ts';

/** A level names a theme that the README does not declare. */
export const unknownTheme: Rule = {
  name: 'unknown-theme',
  severity: 'error',
  why: 'A comparison puts sections with the same theme side by side. A section with a misspelt theme would be alone.',
  mend: 'Use one of the themes in the message, or add this one under "themes:" at the top of README.md, for example "  craft: Support craft".',
  examples: {
    good: [withLists(`---\nthemes: [craft]\n---\n${SECTION}`)],
    bad: [{ files: withLists(`---\nthemes: [crafts]\n---\n${SECTION}`), at: 'L1.md:2:10' }],
  },
};
