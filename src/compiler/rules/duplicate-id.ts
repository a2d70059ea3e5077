import { SOUND } from './examples.ts';
import type { Rule } from './rule.ts';

/** Two files lead to the same id, or a file to none. */
export const duplicateId: Rule = {
  name: 'duplicate-id',
  severity: 'error',
  why: "A level's id comes from its file name. Links, pages and programs refer to the level by it.",
  mend: 'Rename one of the files, for example to L4-Lead-Baker.md.',
  examples: {
    good: [SOUND],
    bad: [
      {
        files: { 'README.md': '# Bakery\n', 'L1 Baker.md': '# L1: Baker\n', 'L1-Baker.md': '# L1: Baker\n' },
        at: 'L1-Baker.md:1:1',
      },
      { files: { ...SOUND, '🥐.md': '# L2: Pastry cook\n' }, at: '🥐.md:1:1' },
    ],
  },
};
