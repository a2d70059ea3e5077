import { withLevel } from './examples.ts';
import type { Rule } from './rule.ts';

/** How Markdown says what a tag does; what it says with nothing is left to the tag's absence. */
const IN_MARKDOWN: readonly (readonly [tags: readonly string[], example: string])[] = [
  [['table', 'thead', 'tbody', 'tr', 'th', 'td'], 'as a table: a line "| Level | Skill |" for each row'],
  [['ul', 'ol', 'li'], 'as a list: a line "- I bake" for each point'],
  [['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], 'as a heading: "## Bread"'],
  [['a'], 'as a link: "[words](https://example.com)"'],
  [['b', 'strong'], 'as **bold** words'],
  [['i', 'em'], 'in *italics*'],
  [['code', 'kbd', 'pre', 'samp', 'tt'], 'as `code`'],
  [['hr'], 'as a line of ---'],
];

/** How to do without a tag. */
export function adviceOnTag(name: string): string {
  const [, example] = IN_MARKDOWN.find(([tags]) => tags.includes(name)) ?? [];
  return example === undefined ? 'Leave the tags out.' : `Write it ${example}.`;
}

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
