import { BODY, withLevel } from './examples.ts';
import type { Rule } from './rule.ts';

/** The front matter claims to be in another language than YAML. */
export const frontMatterLanguage: Rule = {
  name: 'front-matter-language',
  severity: 'error',
  why: 'Front matter in another language can be a program, and a document must never run one.',
  mend: 'Start with --- alone on the first line, followed by lines such as "status: draft".',
  examples: {
    good: [withLevel(`---\ncode: L1\n---\n${BODY}`), withLevel('----\n\n# L1: Baker\n')],
    bad: [
      { files: withLevel(`---js\n({})\n---\n${BODY}`), at: 'L1.md:1:4' },
      { files: withLevel(`--- json\n{}\n---\n${BODY}`), at: 'L1.md:1:5' },
    ],
  },
};
