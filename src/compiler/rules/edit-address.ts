import { withReadme } from './examples.ts';
import type { Rule } from './rule.ts';

const README = '# Bakery\n\n## Levels\n\n- [L1: Baker](./L1.md)\n';

/** The address for edits leads to a Git host, and to no document there. */
export const editAddress: Rule = {
  name: 'edit-address',
  severity: 'warning',
  why: 'Without the folder, every link that suggests a change leads to the same page instead of the document and its line.',
  mend: "Declare the address of the framework's folder, as the Git host shows it.",
  examples: {
    good: [
      withReadme(`---\neditUrl: https://github.com/acme/levels/tree/main/framework\n---\n${README}`),
      withReadme(`---\neditUrl: https://wiki.acme.example/levels\n---\n${README}`),
    ],
    bad: [
      {
        files: withReadme(`---\neditUrl: https://github.com/acme/levels\n---\n${README}`),
        at: 'README.md:2:10',
      },
    ],
  },
};
