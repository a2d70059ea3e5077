import { withLevel } from './examples.ts';
import type { Rule } from './rule.ts';

/** A line begins with the bullet of a text editor. */
export const pastedBullet: Rule = {
  name: 'pasted-bullet',
  severity: 'warning',
  why: 'To Markdown a sign such as • is text, so a Git host shows the lines of a pasted list as one paragraph.',
  mend: 'Write "- " instead.',
  examples: {
    good: [
      withLevel('# L1: Baker\n\n## Bread\n\n- I bake bread.\n\n```\n• I bake rolls.\n```\n'),
      withLevel('# L1: Baker\n\n> I bake.\n>\n> – Kim\n\n## Bread\n\n- I bake bread\n– and rolls.\n'),
    ],
    bad: [
      { files: withLevel('# L1: Baker\n\n## Bread\n\n• I bake bread.\n• I sell bread.\n'), at: 'L1.md:5:1' },
      {
        files: withLevel('# L1: Baker\n\n## Bread\n\nBread:\n– I bake it.\n– I sell it.\n'),
        at: 'L1.md:6:1',
      },
      { files: withLevel('# L1: Baker\n\n## Bread\n\n- Bread\n  ◦ I bake it.\n'), at: 'L1.md:6:3' },
    ],
  },
};
