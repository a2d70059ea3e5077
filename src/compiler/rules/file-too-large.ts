import { SOUND } from './examples.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import type { Rule } from './rule.ts';

/** A file is larger than any role document is. */
export const fileTooLarge: Rule = {
  name: 'file-too-large',
  severity: 'error',
  why: `A file of more than ${MAX_FILE_BYTES / 1024} KiB is hardly a role description, and reading it could slow down the build.`,
  mend: 'Split the file, or move whatever is not a career level elsewhere.',
  examples: {
    good: [SOUND],
    bad: [{ files: { ...SOUND, 'L1.md': `# L1: Baker\n\n${'word '.repeat(60_000)}\n` }, at: 'L1.md:1:1' }],
  },
};
