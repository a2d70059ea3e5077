import { SOUND, SOUND_LEVEL } from './examples.ts';
import type { Rule } from './rule.ts';

const FRENCH = { 'L1.fr.md': '# L1: Boulanger\n\n- Je cuis.\n' };

/** A document is there in a further language. */
export const translatedDocument: Rule = {
  name: 'translated-document',
  severity: 'warning',
  why: 'A framework is in one language. The same levels in another one would stand beside them as further levels.',
  mend: 'Move the documents of each language into a folder of its own, with a README.md, for example fr/README.md and fr/L1.md: it is a framework of its own.',
  examples: {
    good: [
      {
        ...SOUND,
        'fr/README.md': '# Boulangerie\n\n- [L1 : Boulanger](./L1.md)\n',
        'fr/L1.md': FRENCH['L1.fr.md'],
      },
      { 'L1.fr.md': SOUND_LEVEL, 'README.md': '# Bakery\n\n- [L1: Baker](./L1.fr.md)\n' },
      {
        ...SOUND,
        ...FRENCH,
        'README.md': '---\nignore: ["*.fr.md"]\n---\n# Bakery\n\n- [L1: Baker](./L1.md)\n',
      },
    ],
    bad: [
      { files: { ...SOUND, ...FRENCH }, at: 'L1.fr.md:1:1' },
      {
        files: { ...SOUND, ...FRENCH, 'README.fr.md': '# Boulangerie\n\n- [L1](L1.fr.md)\n' },
        at: 'L1.fr.md:1:1',
      },
      { files: { ...SOUND, 'fr/L1.md': FRENCH['L1.fr.md'] }, at: 'fr/L1.md:1:1' },
    ],
  },
};
