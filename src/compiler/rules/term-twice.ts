import { explaining, GLOSSARY } from './examples.ts';
import type { Rule } from './rule.ts';

/** Two headings of `glossary.md` explain the same term. */
export const termTwice: Rule = {
  name: 'term-twice',
  severity: 'warning',
  why: 'A term in a level leads to one explanation, and nobody who arrives there sees that another one says something else.',
  mend: 'Put both explanations under one heading.',
  examples: {
    good: [GLOSSARY],
    bad: [
      { files: explaining('## Bread\n\nA loaf.\n\n## bread\n\nOf rye.'), at: 'glossary.md:7:1' },
      { files: explaining('## Bread\n\nA loaf.\n\n## Bake, bread\n\nTo make it.'), at: 'glossary.md:7:1' },
    ],
  },
};
