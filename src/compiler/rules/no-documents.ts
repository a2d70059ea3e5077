import { SOUND } from './examples.ts';
import type { Rule } from './rule.ts';

/** The folder holds nothing to compile. */
export const noDocuments: Rule = {
  name: 'no-documents',
  severity: 'error',
  why: 'A framework is made from the Markdown files in its folder.',
  mend: 'Add a README.md and one .md file per level (`career-levels init` writes the first ones), or name another folder.',
  examples: { good: [SOUND], bad: [{ files: {}, at: '.:1:1' }] },
};
