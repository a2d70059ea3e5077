import { SOUND } from './examples.ts';
import type { Rule } from './rule.ts';

function announcing(heading: string) {
  const changes = `# Changes\n\n## 2027-03-01 Rolls count\n\nSee [L1](L1.md).\n\n${heading}\n\nMore.\n`;
  return { ...SOUND, 'CHANGES.md': changes };
}

/** An entry of `CHANGES.md` does not say from which day it counts. */
export const changeDate: Rule = {
  name: 'change-date',
  severity: 'warning',
  why: 'Readers have to know from which day a change counts. Without it, the entry is left out.',
  mend: 'Begin the heading with the day from which the change counts, for example "## 2027-03-01 What changes".',
  examples: {
    good: [
      SOUND,
      announcing('## 2026-09-01: Ovens'),
      announcing('### What is new'),
      // the log of a program
      { ...SOUND, 'CHANGES.md': '# Changes\n\n## 1.2.0\n\n- Faster.\n' },
    ],
    bad: [
      { files: announcing('## Ovens'), at: 'CHANGES.md:7:1' },
      { files: announcing('## 2026-02-30 Ovens'), at: 'CHANGES.md:7:1' },
      { files: announcing('## 2026/9/1 Ovens'), at: 'CHANGES.md:7:1' },
    ],
  },
};
