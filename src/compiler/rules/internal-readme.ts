import { SOUND, withReadme } from './examples.ts';
import type { Rule } from './rule.ts';

/** The README is internal or a draft, and something is to be built for everyone. */
export const internalReadme: Rule = {
  name: 'internal-readme',
  severity: 'error',
  audience: 'everyone',
  why: 'The title, the principles and the journey come from the README, so there would be nothing left to show.',
  mend: 'Remove the line, and say "internal: [Pay]" of the headings that are not for everyone; or build for internal readers.',
  examples: {
    good: [SOUND],
    bad: [{ files: withReadme('---\naudience: internal\n---\n# Bakery\n'), at: 'README.md:2:11' }],
  },
};
