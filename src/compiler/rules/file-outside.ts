import { SOUND } from './examples.ts';
import type { Rule } from './rule.ts';

/** A link of the file system leads out of the folder. */
export const fileOutside: Rule = {
  name: 'file-outside',
  severity: 'error',
  why: 'A link that leaves the folder could publish a file that nobody meant to publish.',
  mend: 'Put a copy of the file into the folder, or remove the link.',
  examples: { good: [SOUND], bad: [] },
};
