import { linking, withLevel } from './examples.ts';
import type { Rule } from './rule.ts';

/** A link leads to nothing. */
export const brokenLink: Rule = {
  name: 'broken-link',
  severity: 'warning',
  why: 'A reader who follows the link finds nothing.',
  mend: 'Link to a document in this folder, for example ./README.md, to a heading in it, for example ./README.md#how-we-work, or to a full address that starts with https:.',
  examples: {
    good: [
      withLevel(linking('./README.md#levels')),
      withLevel(linking('#bread')),
      withLevel(linking('README.md')),
      withLevel(linking('/README.md#levels')),
      withLevel(linking('/framework/README.md')),
    ],
    bad: [
      { files: withLevel(linking('./L9.md')), at: 'L1.md:3:5' },
      { files: withLevel(linking('./README.md#rolls')), at: 'L1.md:3:5' },
      { files: withLevel(linking('readme.md#levle')), at: 'L1.md:3:5' },
      { files: withLevel(linking('../elsewhere.md')), at: 'L1.md:3:5' },
      { files: withLevel(linking('/elsewhere/README.md')), at: 'L1.md:3:5' },
    ],
  },
};
