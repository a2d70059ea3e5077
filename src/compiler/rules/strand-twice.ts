import { GROWING, growing } from './examples.ts';
import type { Rule } from './rule.ts';

const STEPS = '- [L1](L1.md): I bake bread.\n- [L2](L2.md): I bake bread for the shop.';

/** A strand has a level twice, or two strands have one title. */
export const strandTwice: Rule = {
  name: 'strand-twice',
  severity: 'warning',
  why: 'A strand says what one expectation becomes at the next level. With two at one level nobody can tell which of them grows. Two strands of one title cannot be told apart either.',
  mend: 'Keep the expectation that grows, and give the other a strand of its own.',
  examples: {
    good: [GROWING],
    bad: [
      { files: growing(`${STEPS}\n- L1: I sell bread.`), at: 'growth.md:7:1' },
      { files: growing(`${STEPS}\n\n## Bread\n\n${STEPS}`), at: 'growth.md:8:1' },
    ],
  },
};
