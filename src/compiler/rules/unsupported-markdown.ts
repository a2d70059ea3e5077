import { withLevel } from './examples.ts';
import type { Rule } from './rule.ts';

/** The document holds something that the model has no place for. */
export const unsupportedMarkdown: Rule = {
  name: 'unsupported-markdown',
  severity: 'warning',
  why: 'Markdown that has no place in a level is kept as plain text, which may not look as the author intended.',
  mend: 'Write it as a paragraph or as bullets under a ## heading.',
  examples: {
    good: [
      withLevel('# L1: Baker\n\n> I bake.\n\n## Bread\n\nIn the morning:\n\n- I bake bread.\n'),
      withLevel('# L1: Baker\n\nA role for early risers.\n'),
    ],
    bad: [
      { files: withLevel('# L1: Baker\n\n> I bake.\n> # Rolls\n'), at: 'L1.md:4:3' },
      {
        files: withLevel('# L1: Baker\n\n## Bread\n\n| a | b |\n| - | - |\n| c | d |\n\n- I bake bread.\n'),
        at: 'L1.md:5:1',
      },
      { files: withLevel('# L1: Baker\n\n## Bread\n\n- I bake bread.\n\nAnd rolls.\n'), at: 'L1.md:7:1' },
    ],
  },
};
