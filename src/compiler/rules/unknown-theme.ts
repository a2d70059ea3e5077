import { SECTION, withLists } from './examples.ts';
import type { Rule } from './rule.ts';

/** A level names a theme that the README does not declare. */
export const unknownTheme: Rule = {
  name: 'unknown-theme',
  severity: 'warning',
  why: 'A comparison puts sections with the same theme side by side. A section whose theme nobody declares is compared by its heading. A theme that is one slip away from a declared one is read as that.',
  mend: 'Use one of the themes in the message, or add this one under "themes:" at the top of README.md, for example "  craft: Support craft".',
  examples: {
    good: [withLists(`---\nthemes: [craft]\n---\n${SECTION}`)],
    bad: [{ files: withLists(`---\nthemes: [crafts]\n---\n${SECTION}`), at: 'L1.md:2:10' }],
  },
};
