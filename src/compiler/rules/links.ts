import { SOUND_LEVEL, withLevel } from './examples.ts';
import type { Rule } from './rule.ts';

function linking(url: string): string {
  return `# L1: Baker\n\n> I [bake](${url}).\n\n## Bread\n\n- I bake bread.\n`;
}

/** A link leads to nothing. */
export const brokenLink: Rule = {
  name: 'broken-link',
  severity: 'warning',
  why: 'A reader who follows the link finds nothing.',
  mend: 'Correct the link or remove it.',
  examples: {
    good: [
      withLevel(linking('./README.md#levels')),
      withLevel(linking('#bread')),
      withLevel(linking('README.md')),
    ],
    bad: [
      { files: withLevel(linking('./L9.md')), at: 'L1.md:3:5' },
      { files: withLevel(linking('./README.md#rolls')), at: 'L1.md:3:5' },
      { files: withLevel(linking('../elsewhere.md')), at: 'L1.md:3:5' },
    ],
  },
};

/** A link is right but for the case of its letters. */
export const linkCase: Rule = {
  name: 'link-case',
  severity: 'warning',
  why: 'Some computers tell large letters from small ones in file names, so the link breaks there.',
  mend: 'Write the name as the file has it.',
  examples: {
    good: [withLevel(linking('README.md'))],
    bad: [
      { files: withLevel(linking('readme.md')), at: 'L1.md:3:5' },
      { files: withLevel(linking('README.md#Levels')), at: 'L1.md:3:5' },
    ],
  },
};

/** A link could do something else than lead to a page. */
export const unsafeLink: Rule = {
  name: 'unsafe-link',
  severity: 'error',
  why: 'A link of this kind can run code, hide where it leads or give a password away on every page that shows it.',
  mend: 'Link to an https:, http: or mailto: address, to a file of the folder or to a heading.',
  examples: {
    good: [withLevel(linking('https://example.com/a')), withLevel(SOUND_LEVEL)],
    bad: [
      { files: withLevel(linking('javascript:alert`1`')), at: 'L1.md:3:5' },
      { files: withLevel(linking('//example.com')), at: 'L1.md:3:5' },
      { files: withLevel(linking('https://me:secret@example.com')), at: 'L1.md:3:5' },
    ],
  },
};
