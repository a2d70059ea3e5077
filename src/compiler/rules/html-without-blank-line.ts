import { withLevel } from './examples.ts';
import type { Rule } from './rule.ts';

/** Markdown is right under `</summary>` or `</details>`. */
export const htmlWithoutBlankLine: Rule = {
  name: 'html-without-blank-line',
  severity: 'warning',
  why: 'Without a blank line between them, a Git host takes what is below the tag for HTML and shows its marks.',
  mend: 'Put a blank line below the tag.',
  examples: {
    good: [
      withLevel(
        '# L1: Baker\n\n## Bread\n\n- I bake bread.\n\n<details>\n<summary>Examples</summary>\n\n- I baked a rye loaf.\n\n</details>\n',
      ),
    ],
    bad: [
      {
        files: withLevel(
          '# L1: Baker\n\n## Bread\n\n- I bake bread.\n\n<details>\n<summary>Examples</summary>\n- I baked a rye loaf.\n\n</details>\n',
        ),
        at: 'L1.md:9:1',
      },
    ],
  },
};
