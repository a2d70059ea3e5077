import { BODY, withLevel } from './examples.ts';
import type { Rule } from './rule.ts';

/** The line that closes the front matter is missing. */
export const frontMatterEnd: Rule = {
  name: 'front-matter-end',
  severity: 'warning',
  why: 'Other programs that read front matter take all of the document for it, or none of it.',
  mend: 'Write --- on a line of its own below the last line of the front matter.',
  examples: {
    good: [withLevel(`---\ncode: L1\n---\n${BODY}`), withLevel('***\n\n# L1: Baker\n\n> I bake.\n')],
    bad: [
      {
        files: withLevel(`---\ncode: L1\nthemes:\n  - craft\n${BODY}\n## Bread\n\n- I bake.\n`),
        at: 'L1.md:1:1',
      },
      { files: withLevel(`---\nstatus: draft${BODY}`), at: 'L1.md:1:1' },
      { files: withLevel(`---\n${BODY}`), at: 'L1.md:1:1' },
    ],
  },
};
