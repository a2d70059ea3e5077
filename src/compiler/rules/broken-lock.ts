import { SOUND } from './examples.ts';
import type { Rule } from './rule.ts';

/** A line of `ids.lock` that nobody can read. */
export const brokenLock: Rule = {
  name: 'broken-lock',
  severity: 'error',
  why: 'The line keeps the id of an expectation. Without it, links and notes that name the id lead nowhere once the words change.',
  mend: 'Restore the line from the last revision, or remove it if the expectation may lose its id. "career-levels ids --write" writes the others.',
  examples: {
    good: [{ ...SOUND, 'ids.lock': '# ids\nl1/bread#i-bake - I bake.\n' }],
    bad: [
      { files: { ...SOUND, 'ids.lock': '# ids\nl1/bread - I bake.\n' }, at: 'ids.lock:2:1' },
      { files: { ...SOUND, 'ids.lock': 'l1/bread#i-bake\n' }, at: 'ids.lock:1:1' },
    ],
  },
};
