import { SOUND_LEVEL, withLevel } from './examples.ts';
import type { Rule } from './rule.ts';

const LOCK = `l1/bread#i-bake-bread - I bake bread.
l1/bread#i-bake-rolls-for-the-shop - I bake rolls for the shop.
l1/bread#i-bake-cakes-for-the-shop - I bake cakes for the shop.
`;
const ONE_LEFT = withLevel(`${SOUND_LEVEL}- I bake buns for the shop.\n`);

/** An expectation that may be one of `ids.lock` in other words, or a new one. */
export const doubtfulId: Rule = {
  name: 'doubtful-id',
  severity: 'warning',
  why: 'Links and notes that name the old id lead to the new words only if somebody says that they mean the same.',
  mend: 'Add the line of the expectation at the end of ids.lock.',
  examples: {
    good: [
      // the author has said which it is
      { ...ONE_LEFT, 'ids.lock': `${LOCK}l1/bread#i-bake-rolls-for-the-shop - I bake buns for the shop.\n` },
      { ...ONE_LEFT, 'ids.lock': `${LOCK}l1/bread#i-bake-buns-for-the-shop - I bake buns for the shop.\n` },
    ],
    bad: [{ files: { ...ONE_LEFT, 'ids.lock': LOCK }, at: 'L1.md:8:1' }],
  },
};
