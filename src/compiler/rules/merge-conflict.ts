import { SOUND, SOUND_LEVEL, withLevel } from './examples.ts';
import type { Rule } from './rule.ts';

const BREAD = '- I bake bread.\n';
const BOTH_SIDES = `<<<<<<< HEAD\n${BREAD}=======\n- I bake rolls.\n>>>>>>> rolls\n`;

/** A file has the marks that Git leaves where it could not merge two sides. */
export const mergeConflict: Rule = {
  name: 'merge-conflict',
  severity: 'error',
  why: 'The file says two things at once, and the marks would be read as text and headings.',
  mend: 'For each pair of marks, keep the text that is to stand and remove the marks, with the "=======" between them. A line that is meant to begin like a mark needs a space before it.',
  examples: {
    good: [
      SOUND,
      withLevel(SOUND_LEVEL.replace(BREAD, '- I merge:\n\n  ```\n  <<<<<<< HEAD\n  >>>>>>> rolls\n  ```\n')),
      withLevel(`L1: Baker\n=======\n\n> I bake.\n\n## Bread\n\n${BREAD}`),
    ],
    bad: [
      { files: withLevel(SOUND_LEVEL.replace(BREAD, BOTH_SIDES)), at: 'L1.md:7:1' },
      { files: { ...SOUND, 'CHANGES.md': '# Changes\n\n>>>>>>> rolls\n' }, at: 'CHANGES.md:3:1' },
      {
        files: {
          ...SOUND,
          'ids.lock': `# ids\n${BOTH_SIDES.replaceAll('- I bake', 'l1/bread#i-bake - I bake')}`,
        },
        at: 'ids.lock:2:1',
      },
    ],
  },
};
