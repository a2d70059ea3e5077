import { withReadme } from './examples.ts';
import type { Rule } from './rule.ts';

/** The README keeps something inside that no document has under that name. */
export const internalName: Rule = {
  name: 'internal-name',
  severity: 'error',
  why: 'What was meant is not held back, so everyone could read it.',
  mend: 'Write the name as it is in the documents, or remove it if what it named is gone.',
  examples: {
    good: [withReadme('---\ninternal: [Bread]\n---\n# Bakery\n')],
    bad: [{ files: withReadme('---\ninternal: [Bred]\n---\n# Bakery\n'), at: 'README.md:2:12' }],
  },
};
