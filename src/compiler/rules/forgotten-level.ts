import { SOUND_LEVEL } from './examples.ts';
import type { Rule } from './rule.ts';

const LEVEL = { 'L1.md': SOUND_LEVEL };
const FORGOTTEN = { ...LEVEL, 'L2.md': '# L2: Pastry cook\n\n## Bread\n\n- I bake cakes.\n' };

/** The README's `levels` leaves out what looks like a level. */
export const forgottenLevel: Rule = {
  name: 'forgotten-level',
  severity: 'warning',
  why: 'What `levels` leaves out is no level: readers find it among the sections of the framework, if at all.',
  mend: 'Add the file to `levels`, or a pattern that it fits, for example "levels: [ladder/*.md]".',
  examples: {
    good: [
      { ...FORGOTTEN, 'README.md': '---\nlevels: [L1.md, L2.md]\n---\n# Bakery\n' },
      { ...FORGOTTEN, 'README.md': '---\nlevels: [L1.md]\nignore: [L2.md]\n---\n# Bakery\n' },
      {
        ...LEVEL,
        'README.md': '---\nlevels: [L1.md]\n---\n# Bakery\n',
        'Baker.md': '# Bakers\n\n- We bake.\n',
      },
    ],
    bad: [
      { files: { ...FORGOTTEN, 'README.md': '---\nlevels: [L1.md]\n---\n# Bakery\n' }, at: 'README.md:2:1' },
      {
        files: {
          ...LEVEL,
          'README.md': '---\nlevels: [L1.md]\n---\n# Bakery\n\n- [L1: Baker](./L1.md)\n- [Chef](./chef.md)\n',
          'chef.md': '# Chef\n\n## Bread\n\n- I lead.\n',
        },
        at: 'README.md:2:1',
      },
    ],
  },
};
