import { linking, withLevel } from './examples.ts';
import type { Rule } from './rule.ts';

/** A link is right but for the case of its letters. */
export const linkCase: Rule = {
  name: 'link-case',
  severity: 'warning',
  why: 'Some computers distinguish upper and lower case in file names, so the link breaks there.',
  mend: 'Write the name exactly as the file has it.',
  examples: {
    good: [withLevel(linking('README.md'))],
    bad: [
      { files: withLevel(linking('readme.md')), at: 'L1.md:3:5' },
      { files: withLevel(linking('README.md#Levels')), at: 'L1.md:3:5' },
    ],
  },
};
