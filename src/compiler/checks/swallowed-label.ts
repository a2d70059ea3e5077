import type { Nodes, Paragraph } from 'mdast';
import type { Document } from '../document/document.ts';
import { spanOf } from '../document/tree/markdown.ts';
import { once } from '../document/tree/once.ts';
import type { Span } from '../rules/diagnostics.ts';
import { SOUND, withLevel } from '../rules/examples.ts';
import type { Check } from './check.ts';

function followed(label: string): string {
  return `# L1: Baker\n\n## Bread\n\n- I bake bread.\n${label}\n`;
}

/** A label that is under a list without a blank line has become part of the last bullet. */
export const swallowedLabel: Check = {
  name: 'swallowed-label',
  severity: 'warning',
  why: 'Without a blank line before it, Markdown treats the label as part of the bullet above, and the bullets after it as part of the same list.',
  mend: 'Put a blank line before the label.',
  examples: {
    good: [
      SOUND,
      withLevel(followed('and rolls, for example:')),
      withLevel(followed('**Examples:** rolls')),
      withLevel(followed('  **Examples:**\n  - I baked rolls.')),
      withLevel('# L1: Baker\n\n## Bread\n\nIn short:\n\n- I bake bread.\n'),
    ],
    bad: [
      { files: withLevel(followed('**Examples:**\n- I baked rolls.')), at: 'L1.md:6:1' },
      { files: withLevel(followed('__In the morning__:\n- I am up.')), at: 'L1.md:6:1' },
      { files: withLevel(followed(' Examples:')), at: 'L1.md:6:2' },
      { files: withLevel(followed('  - I know flour.\n  **In time:**')), at: 'L1.md:7:3' },
    ],
  },
  *run({ documents }) {
    for (const document of documents) {
      for (const { label, span } of labelsIn(document)) {
        const message = `Unexpected label "${label}" in the bullet above it, expected a blank line between them.`;
        yield { path: document.path, span, message, mend: `Put a blank line before "${label}".` };
      }
    }
  },
};

interface SwallowedLabel {
  readonly label: string;
  readonly span: Span;
}

const labelsIn = once(({ tree, text }: Document): readonly SwallowedLabel[] => {
  // few documents have a line that could be one at all
  if (!/:[*_]{0,2}[ \t]*$/m.test(text)) return [];
  const lines = text.split('\n');
  return paragraphsOfBullets(tree).flatMap((paragraph) => labelsOf(paragraph, lines));
});

/** A line of only a few words in bold or italics with a colon, or a short plain one that begins with a capital. */
const LABEL = /^(?:(\*\*|__|[*_])[^*_]{1,60}(?::\1|\1 ?:)|\p{Lu}[\p{L}\p{N}'’ ]{0,30}:)$/u;

/** The labels in the lines of a bullet that are left of its text. */
function labelsOf(paragraph: Paragraph, lines: readonly string[]): readonly SwallowedLabel[] {
  const { start, end = start } = spanOf(paragraph);
  return lines.slice(start.line, end.line).flatMap((source, index) => {
    const label = source.replace(/^[\s>]+/, '').trimEnd();
    const column = source.indexOf(label) + 1;
    if (column >= start.column || !LABEL.test(label)) return [];
    const line = start.line + 1 + index;
    return { label, span: { start: { line, column }, end: { line, column: column + label.length } } };
  });
}

function paragraphsOfBullets(node: Nodes): readonly Paragraph[] {
  if (!('children' in node)) return [];
  const own = node.type === 'listItem' ? node.children.filter((child) => child.type === 'paragraph') : [];
  return [...own, ...node.children.flatMap(paragraphsOfBullets)];
}
