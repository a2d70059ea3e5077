import { withLevel } from './examples.ts';
import type { Rule } from './rule.ts';

/** A line such as `[name]: address` that no link uses. */
export const unusedDefinition: Rule = {
  name: 'unused-definition',
  severity: 'warning',
  why: 'In Markdown, a line such as "[name]: word" gives a link its address and is never shown.',
  mend: 'Link to it with [text][name], remove it, or put a backslash before the first bracket if you mean it as text.',
  examples: {
    good: [withLevel('# L1: Baker\n\n> I [bake][b].\n\n[b]: https://example.com\n')],
    bad: [
      { files: withLevel('# L1: Baker\n\n> I bake.\n\n[b]: bread\n'), at: 'L1.md:5:1' },
      {
        files: withLevel('# L1: Baker\n\n> I [bake][b].\n\n[b]: https://example.com\n[B]: rolls\n'),
        at: 'L1.md:6:1',
      },
    ],
  },
};
