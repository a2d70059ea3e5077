import { groupBy } from '../../model/group.ts';
import type { Check } from './check.ts';
import { notedSteps } from './step-notes.ts';

const README = '# Bakery\n\n## Levels\n\n- [L1: Baker](./L1.md)\n- [L2: Master Baker](./L2.md)\n';
const L1 = '# L1: Baker\n\n## Bread\n\n- I bake.\n';
const L2 = '# L2: Master Baker\n\n## Bread\n\n- I plan.\n';
const NOTE = '## What changes from L1\n\nFrom baking to planning.\n';
const LEVELS = { 'README.md': README, 'L1.md': L1, 'L2.md': L2 };

/** Two step notes are about the same step. */
export const duplicateStep: Check = {
  name: 'duplicate-step',
  severity: 'warning',
  why: 'Both are shown above a comparison of the two levels, and a reader cannot tell which of them holds.',
  mend: 'Put them into one.',
  examples: {
    good: [
      { ...LEVELS, 'L2.md': `${L2}\n${NOTE}` },
      { ...LEVELS, 'L1-to-L2.md': '# L1 to L2\n\nTo planning.\n' },
    ],
    bad: [
      {
        files: { ...LEVELS, 'L2.md': `${L2}\n${NOTE}`, 'L1-to-L2.md': '# From L1 to L2\n\nTo planning.\n' },
        at: 'L1-to-L2.md:1:1',
      },
      {
        files: { ...LEVELS, 'L1.md': `${L1}\n## From L1 to L2\n\nPlans.\n`, 'L2.md': `${L2}\n${NOTE}` },
        at: 'L2.md:7:1',
      },
    ],
  },
  *run(context) {
    const all = groupBy(notedSteps(context), ({ step: { from, to } }) => `${from} ${to}`);
    for (const [first, ...others] of all.values()) {
      for (const { step, path, span } of others) {
        const message = `Unexpected second step note from ${step.from} to ${step.to}, expected the one in ${first.path}:${first.span.start.line} alone.`;
        yield { path, span, message };
      }
    }
  },
};
