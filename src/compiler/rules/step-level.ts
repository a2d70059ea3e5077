import { SOUND } from './examples.ts';
import type { Rule } from './rule.ts';

function noting(heading: string) {
  return {
    ...SOUND,
    'README.md': '# Bakery\n\nHow we grow.\n\n## Levels\n\n- [L1: Baker](./L1.md)\n- [L2: Master](./L2.md)\n',
    'L2.md': `# L2: Master\n\n## Bread\n\n- I plan.\n\n## ${heading}\n\nThe plan.\n`,
  };
}

/** A step note does not tell between which levels it is. */
export const stepLevel: Rule = {
  name: 'step-level',
  severity: 'warning',
  why: 'A step note is shown wherever its two levels are compared. If it does not tell which they are, nobody finds it there.',
  mend: 'Name both levels as their documents do, for example "## From L3 to L4". Where several have that code, name them by their titles.',
  examples: {
    good: [noting('What changes from L1'), noting('From L1 to L2'), noting('What changes')],
    bad: [
      { files: noting('What changes from L3'), at: 'L2.md:7:1' },
      { files: noting('How L2 differs from L2'), at: 'L2.md:7:1' },
    ],
  },
};
