import type { Document } from '../document/document.ts';
import { once } from '../document/once.ts';
import { SOUND, SOUND_LEVEL, withLevel } from '../rules/examples.ts';
import { unsupportedMarkdown } from '../rules/unsupported-markdown.ts';
import type { Check, Finding } from './check.ts';
import { linesOfText } from './texts.ts';

/** A heading lacks the space after its signs, so it is text. */
export const headingSpace: Check = {
  name: 'heading-space',
  severity: 'warning',
  why: 'Without the space it is no heading: the line is treated as text, and what follows belongs to the section above.',
  mend: 'Put a space after the signs: "## Bread" instead of "##Bread".',
  examples: {
    good: [
      SOUND,
      withLevel(`${SOUND_LEVEL}- I write \`##Rolls\` on the board, and #rolls.\n`),
      withLevel(`${SOUND_LEVEL}\n\\##Rolls\n\n\`\`\`\n##Rolls\n\`\`\`\n`),
    ],
    bad: [
      { files: withLevel(`${SOUND_LEVEL}\n##Rolls\n\n- I bake rolls.\n`), at: 'L1.md:9:1' },
      { files: withLevel(`${SOUND_LEVEL}###Rolls\n- I bake rolls.\n`), at: 'L1.md:8:1' },
    ],
  },
  insteadOf: unsupportedMarkdown,
  *run({ documents }) {
    for (const document of documents) yield* headingsIn(document);
  },
};

/** Two signs and more; one alone begins a tag such as #bread. */
const HEADING = /^ {0,3}(#{2,6})([\p{L}\p{N}][^\r]*)/u;

const headingsIn = once(({ path, tree, text }: Document): readonly Finding[] => {
  // few documents have such a line at all
  if (!/^ {0,3}##+[^#\s]/m.test(text)) return [];
  const lines = text.split('\n');
  return linesOfText(tree).flatMap((line): Finding[] => {
    const [whole, signs = '', title = ''] = HEADING.exec(lines[line - 1] ?? '') ?? [];
    if (whole === undefined) return [];
    const column = whole.indexOf('#') + 1;
    const place = { line, column: column + signs.length };
    const expected = `${signs} ${title.trimEnd()}`;
    return [
      {
        path,
        span: { start: { line, column }, end: { line, column: column + signs.length + title.length } },
        message: `Unexpected "${signs}${title.trimEnd()}" without a space, expected "${expected}".`,
        mend: `Write "${expected}".`,
        fix: { edits: [{ start: place, end: place, text: ' ' }] },
      },
    ];
  });
});
