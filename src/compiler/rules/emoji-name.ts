import { withLevel } from './examples.ts';
import type { Rule } from './rule.ts';

/** The text has the name of an emoji between colons. */
export const emojiName: Rule = {
  name: 'emoji-name',
  severity: 'warning',
  why: 'Some hosts show a picture in place of the name; everywhere else readers see the name with its colons.',
  mend: 'Write the emoji in its place, for example 🍞.',
  examples: {
    good: [withLevel('# L1: Baker\n\n> I bake 🍞 from 10:30:00 on, `:bread:`.\n')],
    bad: [{ files: withLevel('# L1: Baker\n\n> I bake :bread:.\n'), at: 'L1.md:3:10' }],
  },
};
