import { BODY, withLevel } from './examples.ts';
import type { Rule } from './rule.ts';

/** A line of the front matter lacks the space after its colon. */
export const frontMatterSpace: Rule = {
  name: 'front-matter-space',
  severity: 'warning',
  why: 'Without the space the line is no YAML: other programs that read the front matter refuse all of it.',
  mend: 'Put a space after the colon: "status: draft".',
  examples: {
    good: [withLevel(`---\nstatus: draft\n---\n${BODY}`)],
    bad: [
      { files: withLevel(`---\ncode: L1\nstatus:draft\n---\n${BODY}`), at: 'L1.md:3:1' },
      { files: withLevel('---\ntitle:Baker\n---\n\n> I bake.\n'), at: 'L1.md:2:1' },
      { files: withLevel(`---\ncode: L1\nstatus：draft\n---\n${BODY}`), at: 'L1.md:3:1' },
    ],
  },
};
