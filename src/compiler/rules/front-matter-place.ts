import { SOUND, withLevel } from './examples.ts';
import type { Rule } from './rule.ts';

/** The front matter does not begin the document. */
export const frontMatterPlace: Rule = {
  name: 'front-matter-place',
  severity: 'error',
  why: 'Front matter can only start on the first line. Further down it is text, and would be published as a section.',
  mend: 'Move it above the title, with its two lines of ---.',
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
