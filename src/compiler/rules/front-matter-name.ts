import { withReadme } from './examples.ts';
import type { Rule } from './rule.ts';

/** The front matter names a level, section, label, phase or file that does not exist. */
export const frontMatterName: Rule = {
  name: 'front-matter-name',
  severity: 'warning',
  why: 'A line about a level, section, label, phase or file that does not exist has no effect.',
  mend: 'Write the name as it is in the documents (a level by its id), or remove the line.',
  examples: {
    good: [withReadme('---\norder: [l1]\nsectionKinds:\n  Bread: theme\n---\n# Bakery\n')],
    bad: [
      { files: withReadme('---\norder: [l1, l2]\n---\n# Bakery\n'), at: 'README.md:2:13' },
      { files: withReadme('---\norder: [l1, l1]\n---\n# Bakery\n'), at: 'README.md:2:13' },
      { files: withReadme('---\nsectionKinds:\n  Cake: theme\n---\n# Bakery\n'), at: 'README.md:3:9' },
      { files: withReadme('---\nexpectationsIn: { Cake: cells }\n---\n# Bakery\n'), at: 'README.md:2:25' },
      { files: withReadme('---\nsectionLabels: [Cake]\n---\n# Bakery\n'), at: 'README.md:2:17' },
      { files: withReadme('---\nignore: [faq.md]\n---\n# Bakery\n'), at: 'README.md:2:10' },
      {
        files: withReadme('---\njourney: The way\n---\n# Bakery\n\n## Levels\n\n- [L1: Baker](./L1.md)\n'),
        at: 'README.md:2:10',
      },
      { files: withReadme('---\nphases:\n  L1: Bread\n---\n# Bakery\n'), at: 'README.md:3:7' },
      { files: withReadme('---\nformerLevels: { l1: none }\n---\n# Bakery\n'), at: 'README.md:2:21' },
      { files: withReadme('---\nformerLevels: { cook: l2 }\n---\n# Bakery\n'), at: 'README.md:2:23' },
    ],
  },
};
