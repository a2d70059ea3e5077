import { SOUND } from './examples.ts';
import type { Rule } from './rule.ts';

/** There is more of something than role documents need: marks in each other, marks in a heap, headings, levels. */
export const tooComplex: Rule = {
  name: 'too-complex',
  severity: 'error',
  why: 'Markdown that is nested very deeply or is mostly marks, and thousands of headings or levels, take very long to build and mean nothing to a reader.',
  mend: 'Simplify the text at this line, for example to plain bullets, or split the document.',
  examples: {
    good: [SOUND],
    bad: [{ files: { ...SOUND, 'L1.md': `# L1: Baker\n\n${'>'.repeat(200)} deep\n` }, at: 'L1.md:3:1' }],
  },
};
