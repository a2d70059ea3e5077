import { SOUND } from './examples.ts';
import type { Rule } from './rule.ts';

const README = '# Bakery\n\n## Levels\n\n- [L1: Baker](./L1.md)\n- [L2: Pastry cook](./L2.md)\n';
const LEVELS = {
  ...SOUND,
  'README.md': README,
  'L2.md': '# L2: Pastry cook\n\n## Bread\n\n- I bake cakes.\n',
};

/** A document beside levels has nothing of a level. */
export const unlikeLevel: Rule = {
  name: 'unlike-level',
  severity: 'warning',
  why: 'A document that is no level would be shown as one, and compared with the others. One that is a level would be missing.',
  mend: 'Say in the front matter of the README which files are levels, for example "levels: [ladder/*.md]", or which are no part of the framework, for example "ignore: [faq.md]".',
  examples: {
    good: [
      LEVELS,
      {
        ...LEVELS,
        'README.md': `---\nlevels: [L1.md, L2.md]\n---\n${README}`,
        'pay.md': '# Pay\n\nIn May.\n',
      },
    ],
    bad: [
      { files: { ...LEVELS, 'faq.md': '# FAQ\n\n## Bread\n\n- Why?\n' }, at: 'faq.md:1:1' },
      { files: { ...LEVELS, 'pay.md': '# Pay\n\nIn May.\n' }, at: 'pay.md:1:1' },
    ],
  },
};
