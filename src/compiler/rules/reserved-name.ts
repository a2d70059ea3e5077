import { SOUND, SOUND_LEVEL } from './examples.ts';
import type { Rule } from './rule.ts';

/** A document has a name that Windows has for something else. */
export const reservedName: Rule = {
  name: 'reserved-name',
  severity: 'warning',
  why: 'Windows cannot create files or folders of such names, so nobody who uses it could check out the documents.',
  mend: 'Rename it, for example to aux-bakers.md instead of aux.md.',
  examples: {
    good: [
      SOUND,
      {
        'README.md': '# Bakery\n\n- [L1: Con artist](./con-artist.md)\n',
        'con-artist.md': '# L1: Con artist\n',
      },
    ],
    bad: [
      {
        files: { 'README.md': '# Bakery\n\n- [L1](./con.md)\n', 'con.md': '# L1\n\n- I bake.\n' },
        at: 'con.md:1:1',
      },
      {
        files: { 'README.md': '# Bakery\n\n- [L1](./Aux.x/L1.md)\n', 'Aux.x/L1.md': SOUND_LEVEL },
        at: 'Aux.x/L1.md:1:1',
      },
      {
        files: { 'README.md': '# Bakery\n\n- [L1](<./bakers./L1.md>)\n', 'bakers./L1.md': SOUND_LEVEL },
        at: 'bakers./L1.md:1:1',
      },
    ],
  },
};

const RESERVED = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])\s*(?:\.|$)|[ .]$/i;

/** Returns the first part of a path that Windows does not take for the name of a file or folder. */
export function reservedPart(path: string): string | undefined {
  return path.split('/').find((part) => RESERVED.test(part));
}
