import { SOUND, withLevel } from './examples.ts';
import type { Rule } from './rule.ts';

/** The front matter does not begin the document. */
export const frontMatterPlace: Rule = {
  name: 'front-matter-place',
  severity: 'error',
  why: 'Only the first line can begin front matter; further down it is text, and would be published as a section.',
  mend: 'Move it, with its two lines of ---, above the title.',
  examples: {
    good: [SOUND, withLevel('# L1: Baker\n\n> I bake.\n\n---\n\n## Bread\n\n- I bake bread.\n')],
    bad: [
      {
        files: withLevel('# L1: Baker\n\n---\nstatus: draft\n---\n\n> I bake.\n\n## Bread\n\n- I bake.\n'),
        at: 'L1.md:3:1',
      },
    ],
  },
};
