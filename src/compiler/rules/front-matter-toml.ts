import { BODY, withLevel } from './examples.ts';
import type { Rule } from './rule.ts';

/** The front matter is TOML, as Hugo reads it. */
export const frontMatterToml: Rule = {
  name: 'front-matter-toml',
  severity: 'warning',
  why: 'Only YAML is read, so the title and the order that the lines between +++ give would be lost silently.',
  mend: 'Write --- for each +++, and a colon for each equals sign, for example weight: 2; Hugo reads that, too.',
  examples: {
    good: [withLevel(`---\nweight: 2\n---\n${BODY}`), withLevel(`${BODY}\n+++\n\n- I clean.\n\n+++\n`)],
    bad: [{ files: withLevel(`+++\ntitle = "Baker"\nweight = 2\n+++\n${BODY}`), at: 'L1.md:1:1' }],
  },
};
