import { SOUND } from './examples.ts';
import type { Rule } from './rule.ts';

/** A link of the file system leads to a folder with documents that are not read elsewhere. */
export const linkedFolder: Rule = {
  name: 'linked-folder',
  severity: 'warning',
  why: 'Links to folders are not followed, because they could publish documents that nobody meant to publish. What is in them would be lost silently.',
  mend: 'Put a copy of the folder in place of the link, or say in the front matter of the README that it is no part of the framework, for example "ignore: [shared]".',
  examples: { good: [SOUND], bad: [] },
};
