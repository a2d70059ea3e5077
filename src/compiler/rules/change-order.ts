import { SOUND } from './examples.ts';
import type { Rule } from './rule.ts';

function announcing(...dates: string[]) {
  return { ...SOUND, 'CHANGES.md': dates.map((date) => `## ${date} Rolls\n\nBake.\n`).join('\n') };
}

/** An entry of `CHANGES.md` stands below an earlier one. */
export const changeOrder: Rule = {
  name: 'change-order',
  severity: 'warning',
  why: 'Readers of the file look for the newest change at its top, and a mistyped year is seen by its place.',
  mend: 'Move the entry so that the newest is the first, or correct its date.',
  examples: {
    good: [announcing('2027-03-01', '2026-09-01'), announcing('2027-03-01', '2027-03-01')],
    bad: [
      { files: announcing('2026-09-01', '2027-03-01'), at: 'CHANGES.md:5:1' },
      { files: announcing('2027-03-01', '2025-09-01', '2026-09-01'), at: 'CHANGES.md:9:1' },
    ],
  },
};
