import { SOUND_LEVEL } from './examples.ts';
import type { Rule } from './rule.ts';

const DRAFT = '---\nstatus: draft\n---\n# L2: Head\n\n> I lead.\n\n## Bread\n\n- I plan bread.\n';
const INDEX = '\n## Levels\n\n- [L1: Baker](./L1.md)\n- [L2: Head](./L2.md)\n';

/** A text that everyone may read leads to something that only internal readers may. */
export const internalLink: Rule = {
  name: 'internal-link',
  severity: 'error',
  audience: 'everyone',
  why: 'The words of such a link often name what it leads to, and everyone would read them.',
  mend: 'Begin a bullet of its own with the link, and the bullet is left out; or remove the link and keep its words; or write "audience: everyone" in the document it leads to.',
  examples: {
    good: [{ 'README.md': `# Bakery\n${INDEX}`, 'L1.md': SOUND_LEVEL, 'L2.md': DRAFT }],
    bad: [
      {
        files: {
          'README.md': `# Bakery\n\nSee [our plan](./L2.md).\n${INDEX}`,
          'L1.md': SOUND_LEVEL,
          'L2.md': DRAFT,
        },
        at: 'README.md:3:5',
      },
    ],
  },
};
