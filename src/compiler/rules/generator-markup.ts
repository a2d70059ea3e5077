import { withLevel } from './examples.ts';
import type { Rule } from './rule.ts';

/** The document has marks that only a site generator reads. */
export const generatorMarkup: Rule = {
  name: 'generator-markup',
  severity: 'warning',
  why: 'What a site generator puts in its place is not known here, and a Git host shows the marks themselves.',
  mend: 'Write it in Markdown, or remove it.',
  examples: {
    good: [
      withLevel('# L1: Baker\n\n:::tip Early\nI bake at four.\n:::\n\n> I bake.\n\n## Bread\n\n- I bake.\n'),
      withLevel('# L1: Baker {#baker}\n\n> I bake.\n\n## Bread\n\n- I write `{% raw %}`.\n'),
    ],
    bad: [
      { files: withLevel("import Oven from './Oven';\n\n# L1: Baker\n\nI bake.\n"), at: 'L1.md:1:1' },
      { files: withLevel('# L1: Baker\n\n<Tabs>\nI bake.\n</Tabs>\n'), at: 'L1.md:3:1' },
      { files: withLevel('# L1: Baker\n\nI bake {{< icon bread >}} bread.\n'), at: 'L1.md:3:8' },
      { files: withLevel('# L1: Baker\n\nI bake.\n\n{% include rolls.md %}\n'), at: 'L1.md:5:1' },
      { files: withLevel('# L1: Baker\n\n:::note\nI bake.\n'), at: 'L1.md:3:1' },
    ],
  },
};
