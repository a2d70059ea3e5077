import { BODY, withLevel } from './examples.ts';
import type { Rule } from './rule.ts';

/** The front matter has a key that means nothing here. */
export const frontMatterKey: Rule = {
  name: 'front-matter-key',
  severity: 'warning',
  why: 'An unknown key has no effect, so a misspelt one would be ignored silently.',
  mend: 'Use a key that has a meaning, for example "owner: People team", or remove the line.',
  examples: {
    good: [withLevel(`---\nowner: The guild\n---\n${BODY}`)],
    bad: [{ files: withLevel(`---\nownr: The guild\n---\n${BODY}`), at: 'L1.md:2:1' }],
  },
};
