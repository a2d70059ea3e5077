import { linking, SOUND_LEVEL, withLevel } from './examples.ts';
import type { Rule } from './rule.ts';

/** A link could do something else than lead to a page. */
export const unsafeLink: Rule = {
  name: 'unsafe-link',
  severity: 'error',
  why: 'A link of this kind can run code, hide where it leads, or give away a password on every page that shows it.',
  mend: 'Link to an https:, http: or mailto: address, to a file in the folder or to a heading.',
  examples: {
    good: [withLevel(linking('https://example.com/a')), withLevel(SOUND_LEVEL)],
    bad: [
      { files: withLevel(linking('javascript:alert`1`')), at: 'L1.md:3:5' },
      { files: withLevel(linking('//example.com')), at: 'L1.md:3:5' },
      { files: withLevel(linking('https://me:secret@example.com')), at: 'L1.md:3:5' },
    ],
  },
};
