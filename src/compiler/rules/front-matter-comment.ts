import { BODY, withLevel } from './examples.ts';
import type { Rule } from './rule.ts';

/** A value of the front matter is cut off by a # sign. */
export const frontMatterComment: Rule = {
  name: 'front-matter-comment',
  severity: 'warning',
  why: 'In front matter, a # after a space starts a comment, so the text after it is not part of the value.',
  mend: 'Put the value in quotes, for example title: "Baker #1", or put the comment on a separate line.',
  examples: {
    good: [
      withLevel(`---\n# still to be discussed\nstatus: draft\n---\n${BODY}`),
      withLevel(`---\ntitle: "L1: Baker"\nowner: "#1"\n---\n${BODY}`),
    ],
    bad: [{ files: withLevel(`---\nowner: Kim #1\n---\n${BODY}`), at: 'L1.md:2:12' }],
  },
};
