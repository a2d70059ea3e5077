import { levelLink } from '../level/level-link.ts';
import { FILE_START } from '../rules/diagnostics.ts';
import { SOUND, SOUND_LEVEL } from '../rules/examples.ts';
import type { Check } from './check.ts';

/** A level is missing from the README's index. */
export const unindexedLevel: Check = {
  name: 'unindexed-level',
  severity: 'warning',
  why: 'The index gives the levels their order. A level that is not in it is hard to find and comes last.',
  mend: 'Add a link to the file to the list of levels in the README, for example "- [L4: Lead Baker](./L4-Lead-Baker.md)".',
  examples: {
    good: [SOUND, { 'README.md': '# Bakery\n', 'L1.md': SOUND_LEVEL }],
    bad: [{ files: { ...SOUND, 'L2.md': '# L2: Pastry cook\n' }, at: 'L2.md:1:1' }],
  },
  *run({ readme, levels }) {
    if (!readme?.index) return;
    const named = new Set<string | undefined>(readme.index.flatMap(({ file, level }) => level ?? file));
    for (const level of levels) {
      const { id, path, heading } = level;
      if (named.has(id) || named.has(path)) continue;
      const message = `Unexpected level that ${readme.path} does not list, expected a link to it.`;
      const mend = `Add "${levelLink(level)}" to the list of levels in ${readme.path}.`;
      yield { path, span: heading?.span ?? FILE_START, message, mend };
    }
  },
};
