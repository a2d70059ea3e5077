import { SOUND } from './examples.ts';
import type { Rule } from './rule.ts';

/** A file cannot be read. */
export const unreadableFile: Rule = {
  name: 'unreadable-file',
  severity: 'error',
  why: 'A file that is not UTF-8 text would be garbled on the page.',
  mend: 'Save the file as UTF-8, and make sure that its permissions allow reading it.',
  examples: { good: [SOUND], bad: [] },
};
