import { GROWING, growing } from './examples.ts';
import type { Rule } from './rule.ts';

/** Something in `growth.md` is no step of a strand. */
export const strandStep: Rule = {
  name: 'strand-step',
  severity: 'warning',
  why: 'Readers see of a strand what its bullets name: a level and one of its expectations. Anything else is left out.',
  mend: 'Begin the bullet with a link to the level, and quote the expectation, as in "- [L1](./L1.md): I bake bread".',
  examples: {
    good: [GROWING, growing('- `L1`: I bake bread.\n- L2: “I bake **bread** for the shop”')],
    bad: [
      {
        files: growing(
          '- [L1](L1.md): I bake bread.\n- [L2](L2.md): I bake bread for the shop.\n- I sell bread.',
        ),
        at: 'growth.md:7:1',
      },
      {
        files: growing(
          'How bread grows.\n\n- [L1](L1.md): I bake bread.\n- [L2](L2.md): I bake bread for the shop.',
        ),
        at: 'growth.md:5:1',
      },
      {
        files: growing(
          '- [L1](L1.md): I bake bread.\n- [L2](L2.md): I bake bread for the shop.\n- L3: I sell bread.',
        ),
        at: 'growth.md:7:1',
      },
      {
        files: growing(
          '- [L1](L1.md): I bake bread.\n- [L2](L2.md): I bake bread for the shop.\n- [All](README.md): Bread',
        ),
        at: 'growth.md:7:3',
      },
    ],
  },
};
