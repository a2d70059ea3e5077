import { BODY, SECTION, withLevel, withReadme } from './examples.ts';
import type { Rule } from './rule.ts';

/** A key of the front matter has a value that it cannot have. */
export const frontMatterValue: Rule = {
  name: 'front-matter-value',
  severity: 'error',
  why: 'Front matter overrules what the document says, so a wrong value makes the framework wrong.',
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
      { files: withLevel(`---\nexpectations: [bulets]\n---\n${BODY}`), at: 'L1.md:2:16' },
      { files: withLevel(`---\nexpectationsIn: { Bread: bulets }\n---\n${SECTION}`), at: 'L1.md:2:26' },
      { files: withLevel(`---\nthemes: craft, people\n---\n${BODY}`), at: 'L1.md:2:9' },
    ],
  },
};
