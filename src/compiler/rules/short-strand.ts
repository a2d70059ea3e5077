import { GROWING, growing } from './examples.ts';
import type { Rule } from './rule.ts';

/** A strand of `growth.md` leads from no level to another. */
export const shortStrand: Rule = {
  name: 'short-strand',
  severity: 'warning',
  why: 'What stands at one level alone does not grow, and levels of tracks that do not lead to each other are no way. The strand is left out.',
  mend: 'Add what it becomes at the next level, or remove the strand.',
  examples: {
    good: [GROWING],
    bad: [
      { files: growing('- [L1](L1.md): I bake bread.'), at: 'growth.md:3:1' },
      {
        files: growing('- [L1](L1.md): I bake bread.\n- [L2](L2.md): I bake bread for the shop.\n\n## Cakes'),
        at: 'growth.md:8:1',
      },
    ],
  },
};
