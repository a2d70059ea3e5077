import type { Document } from '../document/document.ts';
import { once } from '../document/tree/once.ts';
import { SOUND, withLevel } from '../rules/examples.ts';
import { excerpt } from '../rules/excerpt.ts';
import type { Check, Finding } from './check.ts';
import { linesOfText } from './texts.ts';

function listing(...lines: readonly string[]): string {
  return `# L1: Baker\n\n## Bread\n\n${lines.join('\n')}\n`;
}

/** A bullet lacks the space after its sign, so it is text. */
export const bulletSpace: Check = {
  name: 'bullet-space',
  severity: 'warning',
  why: 'Without the space it is no bullet: the line is treated as text, or as part of the bullet above.',
  mend: 'Put a space after the sign: "- I bake" instead of "-I bake".',
  examples: {
    good: [
      SOUND,
      withLevel(listing('- I bake the bread of half', '-a-dozen towns.', '', '*I* sell it, at -5 °C.')),
      withLevel(
        listing('*I bake bread.*', '', '*I sell* it.', '', '**I greet.**', '', '```', '-Rolls', '```'),
      ),
    ],
    bad: [
      { files: withLevel(listing('- I bake bread.', '-I sell bread.', '- I greet.')), at: 'L1.md:6:1' },
      { files: withLevel(listing('- I bake.', '  *I knead.')), at: 'L1.md:6:3' },
      { files: withLevel(listing('-I bake bread.')), at: 'L1.md:5:1' },
    ],
  },
  *run({ documents }) {
    for (const document of documents) yield* bulletsIn(document);
  },
};

/** A sign straight before a word with a capital; a `*` that has no other one begins no emphasis. */
const BULLET = /^([\s>]*)([-+]|\*(?=[^*]*$))([\p{Lu}\p{Lo}][^\r]*)/u;

const bulletsIn = once(({ path, tree, text }: Document): readonly Finding[] => {
  // few documents have such a line at all
  if (!/^[\s>]*[-+*][\p{Lu}\p{Lo}]/mu.test(text)) return [];
  const lines = text.split('\n');
  return linesOfText(tree).flatMap((line): Finding[] => {
    const [whole, indent = '', sign = '', words = ''] = BULLET.exec(lines[line - 1] ?? '') ?? [];
    if (whole === undefined) return [];
    const column = indent.length + 1;
    const place = { line, column: column + sign.length };
    const expected = excerpt(`${sign} ${words}`);
    return [
      {
        path,
        span: { start: { line, column }, end: { line, column: column + (sign + words).trimEnd().length } },
        message: `Unexpected "${excerpt(sign + words)}" without a space, expected "${expected}".`,
        mend: `Write "${expected}".`,
        fix: { edits: [{ start: place, end: place, text: ' ' }] },
      },
    ];
  });
});
