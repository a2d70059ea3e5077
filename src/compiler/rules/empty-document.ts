import { SOUND, withLevel } from './examples.ts';
import type { Rule } from './rule.ts';

/** A document beside the README is empty: one that nobody has written yet, or that is being saved. */
export const emptyDocument: Rule = {
  name: 'empty-document',
  severity: 'warning',
  why: 'A level that says nothing would take the place of its text on every page.',
  mend: 'Write the level, starting with a line such as "# L4: Lead Engineer", or delete the file.',
  examples: {
    good: [SOUND, withLevel('---\ntitle: Baker\n---\n')],
    bad: [
      { files: withLevel(''), at: 'L1.md:1:1' },
      { files: { ...SOUND, 'L2.md': '---\ncode: L2\n---\n\n' }, at: 'L2.md:1:1' },
    ],
  },
};
