import { explaining, GLOSSARY } from './examples.ts';
import type { Rule } from './rule.ts';

/** A heading of `glossary.md` has nothing under it. */
export const termText: Rule = {
  name: 'term-text',
  severity: 'warning',
  why: 'Whoever follows the link of a term wants to know what it means. The term is left out.',
  mend: 'Write under the heading what the term means, or remove it.',
  examples: {
    good: [GLOSSARY],
    bad: [
      { files: explaining('## Bun\n\n## Bread\n\nA loaf.'), at: 'glossary.md:3:1' },
      { files: explaining('## Bread\n\nA loaf.\n\n## Bun'), at: 'glossary.md:7:1' },
    ],
  },
};
