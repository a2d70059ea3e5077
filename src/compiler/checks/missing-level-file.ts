import { expectedFor } from '../names/near.ts';
import { brokenLink } from '../rules/broken-link.ts';
import { SOUND, withReadme } from '../rules/examples.ts';
import type { Check } from './check.ts';

/** More names are not compared with each that is missing. */
const MAX_COMPARED = 200;

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
  *run({ readme, documents }) {
    const listed = new Set((readme?.index ?? []).map(({ file }) => file));
    const unlisted = documents.map(({ path }) => path).filter((path) => !listed.has(path));
    const candidates = unlisted.length > MAX_COMPARED ? [] : unlisted;
    for (const { file, exists, label, span } of readme?.index ?? []) {
      if (exists || !readme) continue;
      const expected = expectedFor(file, candidates, 'a file that exists');
      const message = `Unexpected link "${label}" to "${file}", expected ${expected}.`;
      yield { path: readme.path, span, message };
    }
  },
};
