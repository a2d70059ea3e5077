import { SOUND } from './examples.ts';
import type { Rule } from './rule.ts';

const MDX = { ...SOUND, 'L2.mdx': '# L2: Pastry cook\n' };

/** A file is Markdown by its name, but not one that is read. */
export const fileEnding: Rule = {
  name: 'file-ending',
  severity: 'warning',
  why: 'Only files that end in .md or .markdown are read. What is in others, such as MDX with its programs, would be lost silently.',
  mend: 'Rename the file so that it ends in .md, or say in the front matter of the README that it is no part of the framework, for example "ignore: [faq.mdx]".',
  examples: {
    good: [
      {
        'README.markdown': '# Bakery\n\n- [L1: Baker](./L1.Markdown)\n',
        'L1.Markdown': '# L1: Baker\n\n- I bake.\n',
      },
      { ...MDX, 'README.md': '---\nignore: ["*.mdx"]\n---\n# Bakery\n\n- [L1: Baker](./L1.md)\n' },
      { ...SOUND, 'CONTRIBUTING.mdx': '# Contributing\n' },
    ],
    bad: [
      { files: MDX, at: 'L2.mdx:1:1' },
      {
        files: { 'README.md': '# Bakery\n\n- [L1](./ladder/L1.mdx)\n', 'ladder/L1.mdx': '# L1: Baker\n' },
        at: 'ladder/L1.mdx:1:1',
      },
    ],
  },
};
