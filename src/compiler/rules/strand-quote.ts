import { GROWING, growing } from './examples.ts';
import type { Rule } from './rule.ts';

/** A step of `growth.md` quotes words that no longer stand in its level. */
export const strandQuote: Rule = {
  name: 'strand-quote',
  severity: 'warning',
  why: 'The words tell which expectation a step is. Where they stand in the level no more, the step is found by likeness, or left out.',
  mend: 'Write the words of the expectation as they are in the level now.',
  examples: {
    good: [
      GROWING,
      growing('- [L1](L1.md#i-bake-bread): “i bake bread”\n- [L2](L2.md#i-bake-bread-for-the-shop)'),
    ],
    bad: [
      {
        files: growing(
          '- [L1](L1.md): I bake bread.\n- [L2](L2.md): I sweep the floor.\n- L2: I bake bread for the shop.',
        ),
        at: 'growth.md:6:16',
      },
      {
        files: growing('- [L1](L1.md): I bake bread.\n- [L2](L2.md): I bake bread for our shop.'),
        at: 'growth.md:6:16',
      },
    ],
  },
};
