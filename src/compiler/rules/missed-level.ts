import type { Rule } from './rule.ts';

const LEVELS = '# Bakery\n\n## L1: Baker\n\n- I bake.\n\n## L2: Chef\n\n- I lead.\n';

/** A heading beside those of levels looks like one of a level, but is not read as one. */
export const missedLevel: Rule = {
  name: 'missed-level',
  severity: 'warning',
  why: 'What is not read as a level is a section of the framework: it is in no comparison, and no track leads to it.',
  mend: 'If it is a level, write its heading as those of the others, for example "## L3: Lead". If not, say with `levelHeadings` in the front matter which headings are levels, for example "levelHeadings: [L1: Baker, L2: Chef]".',
  examples: {
    good: [
      { 'README.md': LEVELS },
      { 'README.md': `${LEVELS}\n## L3 / L4: Lead\n\n- I teach.\n` },
      { 'README.md': `${LEVELS}\n## Intern\n\n- I learn.\n` },
      { 'README.md': `${LEVELS}\n## Our way\n\nWe bake.\n` },
      { 'README.md': `${LEVELS}\n## How we work\n\n- **Early.**\n` },
      { 'README.md': `${LEVELS}\n## Books\n\n- [Bread](https://example.com)\n` },
      { 'README.md': `---\nlevelHeadings: ["L1: Baker", "L2: Chef"]\n---\n${LEVELS}\n## Pay\n\n- In May.\n` },
    ],
    bad: [
      {
        files: { 'README.md': `${LEVELS}\n## Lead\n\n### Bread\n\n- I teach.\n\n## Owner\n\n- I own.\n` },
        at: 'README.md:17:1',
      },
      { files: { 'README.md': `${LEVELS}\n## Levl 3: Lead\n\nI teach.\n` }, at: 'README.md:11:1' },
      { files: { 'README.md': `${LEVELS}\n## L1–L2: All of us\n\n- I smile.\n` }, at: 'README.md:11:1' },
      {
        files: {
          'README.md': '# Bakery\n',
          'bakers.md': LEVELS.replace('## L2', '## Boss\n\n- I pay.\n\n## L2'),
        },
        at: 'bakers.md:7:1',
      },
    ],
  },
};
