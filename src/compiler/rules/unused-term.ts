import { explaining, GLOSSARY } from './examples.ts';
import type { Rule } from './rule.ts';

/** No level uses a term of `glossary.md`. */
export const unusedTerm: Rule = {
  name: 'unused-term',
  severity: 'warning',
  why: 'Nothing leads to the term, so most likely levels call the thing by another name, or in another form.',
  mend: 'Add the form that levels use to the heading, for example "## SLA, service level agreement", or remove the term.',
  examples: {
    good: [GLOSSARY, explaining('## Bun (bread)\n\nSmall.')],
    bad: [
      { files: explaining('## Bread\n\nA loaf.\n\n## Rolls\n\nSmall.'), at: 'glossary.md:7:1' },
      { files: explaining('## Bre\n\nA loaf.'), at: 'glossary.md:3:1' },
    ],
  },
};
