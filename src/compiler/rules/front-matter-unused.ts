import { BODY, SOUND, withLevel, withReadme } from './examples.ts';
import type { Rule } from './rule.ts';

const LEVELS = '# Bakers\n\n## L1: Baker\n\n- I bake.\n\n## L2: Master baker\n\n- I teach.\n';

/** The front matter has a key that is read in other documents, but not in this one. */
export const frontMatterUnused: Rule = {
  name: 'front-matter-unused',
  severity: 'warning',
  why: 'A key has no effect in a document that it cannot be about, so what it says would be lost silently.',
  mend: 'Move the line to where the message expects it, or remove it.',
  examples: {
    good: [
      withLevel(`---\nrank: 2\nowner: People team\n---\n${BODY}`),
      { 'README.md': '# Bakery\n', 'bakers.md': `---\nstatus: draft\nsidebar_position: 2\n---\n${LEVELS}` },
      { 'bakers.md': `---\ntitle: Bakers\nlocale: en-GB\n---\n${LEVELS}` },
      { 'README.md': `---\ntrack: bakers\n---\n${LEVELS}` },
    ],
    bad: [
      {
        files: { 'README.md': '# Bakery\n', 'bakers.md': `---\nrank: 2\n---\n${LEVELS}` },
        at: 'bakers.md:2:7',
      },
      {
        files: withReadme('---\ntrack: bakers\n---\n# Bakery\n\n- [L1: Baker](./L1.md)\n'),
        at: 'README.md:2:8',
      },
      {
        files: {
          ...SOUND,
          'README.md': '---\nlevels: [L1.md]\n---\n# Bakery\n',
          'faq.md': '---\nowner: People team\n---\n# FAQ\n\nWhy?\n',
        },
        at: 'faq.md:2:8',
      },
    ],
  },
};
