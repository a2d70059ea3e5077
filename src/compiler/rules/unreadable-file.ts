import { SOUND } from './examples.ts';
import type { Rule } from './rule.ts';

/** A file cannot be read. */
export const unreadableFile: Rule = {
  name: 'unreadable-file',
  severity: 'error',
  why: 'What cannot be read as UTF-8 text would be shown garbled.',
  mend: 'Save the file again as UTF-8 and see that it may be read.',
  examples: { good: [SOUND], bad: [] },
};
