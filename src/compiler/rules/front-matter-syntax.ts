import { BODY, SOUND, withLevel, withReadme } from './examples.ts';
import type { Rule } from './rule.ts';

/** The front matter is not well-formed, or uses what is refused for safety. */
export const frontMatterSyntax: Rule = {
  name: 'front-matter-syntax',
  severity: 'error',
  why: 'Front matter that cannot be read reliably would be ignored, or read as something the author did not mean.',
  mend: 'Write a key, a colon, a space and the value on each line, for example status: draft, between two lines of ---.',
  examples: {
    good: [withLevel(`---\ncode: L1\n---\n${BODY}`), SOUND],
    bad: [
      { files: withLevel(`---\ncode: [L1\n---\n${BODY}`), at: 'L1.md:2:10' },
      { files: withLevel(`---\ncode: L1\ncode: L2\n---\n${BODY}`), at: 'L1.md:3:1' },
      { files: withLevel(`---\ncode: &a L1\n---\n${BODY}`), at: 'L1.md:2:10' },
      {
        files: withLevel(`---\ntitle: Baker\nnotes: ${'bread '.repeat(3_000)}\n---\n\n> I bake.\n`),
        at: 'L1.md:1:1',
      },
      { files: withLevel('---\nI bake.\n\n# L1: Baker\n'), at: 'L1.md:1:1' },
      { files: withLevel(`---\ncode: L1\n---end\n${BODY}`), at: 'L1.md:3:1' },
      // what may hold something back is never passed over
      { files: withLevel(`---\nstatus: [draft, legacy]\n---\n${BODY}`), at: 'L1.md:2:9' },
      { files: withReadme('---\nignore: { notes.md: yes }\n---\n# Bakery\n'), at: 'README.md:2:9' },
    ],
  },
};
