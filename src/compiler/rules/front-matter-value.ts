import { BODY, SECTION, withLevel, withReadme } from './examples.ts';
import type { Rule } from './rule.ts';

/** A key of the front matter has a value that it cannot have. */
export const frontMatterValue: Rule = {
  name: 'front-matter-value',
  severity: 'warning',
  // what the documents say without the value is still true, and a level whose status is unclear must not pass for current
  why: 'A value that means nothing is passed over, so that the line has no effect. A level whose status cannot be read counts as a draft.',
  mend: 'Write a value that the message allows, or remove the line, for example "status: draft", "rank: 4" or "reviewBy: 2030-01-31".',
  examples: {
    good: [
      withLevel(`---\nrank: 1\nstatus: draft\nreviewBy: 2030-01-31\n---\n${BODY}`),
      withReadme('---\nindex: levels\n---\n# Bakery\n\n## Levels\n\n- [L1: Baker](./L1.md)\n'),
    ],
    bad: [
      { files: withLevel(`---\nstatus: finished\n---\n${BODY}`), at: 'L1.md:2:9' },
      { files: withLevel(`---\nrank: first\n---\n${BODY}`), at: 'L1.md:2:7' },
      { files: withLevel(`---\nreviewBy: soon\n---\n${BODY}`), at: 'L1.md:2:11' },
      { files: withLevel(`---\ndraft: maybe\n---\n${BODY}`), at: 'L1.md:2:8' },
      { files: withLevel(`---\ntitle: [Baker, Chef]\n---\n${BODY}`), at: 'L1.md:2:8' },
      { files: withLevel(`---\nexpectations: [bulets]\n---\n${BODY}`), at: 'L1.md:2:16' },
      { files: withLevel(`---\nexpectationsIn: { Bread: bulets }\n---\n${SECTION}`), at: 'L1.md:2:26' },
      { files: withReadme('---\nchangeWindow: March\n---\n# Bakery\n'), at: 'README.md:2:15' },
      { files: withLevel(`---\nexpectations: bullets, cells\n---\n${SECTION}`), at: 'L1.md:2:15' },
      {
        files: withReadme(
          '---\nfeedbackUrl: https://example.com/{sentence}\n---\n# Bakery\n\n## Levels\n\n- [L1: Baker](./L1.md)\n',
        ),
        at: 'README.md:2:14',
      },
    ],
  },
};
