import { SOUND } from './examples.ts';
import type { Rule } from './rule.ts';

/** The marks of a file are nested or heaped beyond what a role document needs. */
export const tooComplex: Rule = {
  name: 'too-complex',
  severity: 'error',
  why: 'Markdown that is nested very deeply, or that is mostly marks, takes very long to parse and means nothing to a reader.',
  mend: 'Simplify the text at this line, for example to plain bullets, or split the document.',
  examples: {
    good: [SOUND],
    bad: [{ files: { ...SOUND, 'L1.md': `# L1: Baker\n\n${'>'.repeat(200)} deep\n` }, at: 'L1.md:3:1' }],
  },
};
