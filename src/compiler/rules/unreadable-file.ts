import { SOUND } from './examples.ts';
import type { Rule } from './rule.ts';

/** A file cannot be read. */
export const unreadableFile: Rule = {
  name: 'unreadable-file',
  severity: 'error',
  why: 'A file that is not UTF-8 text would be garbled on the page, and what cannot be read would be missing.',
  mend: 'Save the file as UTF-8, and make sure that its permissions allow reading it.',
  examples: { good: [SOUND], bad: [] },
};

/** What the system says of a failure, in parentheses. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
}
