import { withLevel } from './examples.ts';
import type { Rule } from './rule.ts';

/** The document holds raw HTML. */
export const rawHtml: Rule = {
  name: 'raw-html',
  severity: 'warning',
  why: 'HTML in a document is never passed on, so that no document can affect the page that shows it.',
  mend: 'Write it in Markdown, for example **bold** or *italics*, and leave the tags out.',
  examples: {
    good: [withLevel('# L1: Baker\n\n> I bake<br>bread.\n'), withLevel('# L1: Baker\n\n<!-- ask Kim -->\n')],
    bad: [
      { files: withLevel('# L1: Baker\n\n> I <wbr>bake.\n'), at: 'L1.md:3:5' },
      { files: withLevel('# L1: Baker\n\n<div>\nI bake.\n</div>\n'), at: 'L1.md:3:1' },
    ],
  },
};
