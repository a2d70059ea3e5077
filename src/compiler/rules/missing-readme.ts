import { SOUND } from './examples.ts';
import type { Rule } from './rule.ts';

/** The folder has levels but no README. */
export const missingReadme: Rule = {
  name: 'missing-readme',
  severity: 'warning',
  why: 'The README gives the framework its title, principles and journey, and the levels their order.',
  mend: 'Add a README.md with a title and a list of links to the levels.',
  examples: { good: [SOUND], bad: [{ files: { 'L1.md': SOUND['L1.md'] ?? '' }, at: '.:1:1' }] },
};
