import { brokenLink } from '../rules/broken-link.ts';
import { SOUND, withReadme } from '../rules/examples.ts';
import type { Check } from './check.ts';

/** The README's index names a level that has no document. */
export const missingLevelFile: Check = {
  name: 'missing-level-file',
  severity: 'warning',
  why: 'Readers are promised a level that they cannot read. It still counts as a step of its track.',
  mend: 'Write the document, correct the link, or remove the level from the list.',
  examples: {
    good: [SOUND],
    bad: [
      {
        files: withReadme('# Bakery\n\n## Levels\n\n- [L1: Baker](./L1.md)\n- [L2: Pastry cook](./L2.md)\n'),
        at: 'README.md:6:3',
      },
    ],
  },
  insteadOf: [brokenLink],
  *run({ readme }) {
    for (const { file, exists, label, span } of readme?.index ?? []) {
      if (exists || !readme) continue;
      const message = `Unexpected link "${label}" to "${file}", expected a file that exists.`;
      yield { path: readme.path, span, message };
    }
  },
};
