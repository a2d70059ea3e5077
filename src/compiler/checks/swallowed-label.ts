import type { Nodes, Paragraph } from 'mdast';
import type { Span } from '../diagnostics.ts';
import { spanOf } from '../markdown.ts';
import { SOUND, withLevel } from '../rules/examples.ts';
import type { Check } from './check.ts';

function followed(label: string): string {
  return `# L1: Baker\n\n## Bread\n\n- I bake bread.\n${label}\n`;
}

/** A label that stands under a list without a blank line has become part of the last bullet. */
export const swallowedLabel: Check = {
  name: 'swallowed-label',
  severity: 'warning',
  why: 'Without a blank line before it, Markdown takes the label for more words of the bullet above, and what follows for more bullets of the same list.',
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
    for (const { path, tree, text } of documents) {
      const lines = text.split('\n');
      for (const paragraph of paragraphsOfBullets(tree)) {
        for (const { label, span } of labelsIn(paragraph, lines)) {
          const message = `Unexpected label "${label}" in the bullet above it, expected a blank line between them.`;
          yield { path, span, message, mend: `Put a blank line before "${label}".` };
        }
      }
    }
  },
};

/** A line of nothing but a few words in bold or italics with a colon, or a short plain one that begins with a capital. */
const LABEL = /^(?:(\*\*|__|[*_])[^*_]{1,60}(?::\1|\1 ?:)|\p{Lu}[\p{L}\p{N}'’ ]{0,30}:)$/u;

/** Finds the labels in the lines of a bullet that stand left of its text. */
function* labelsIn(paragraph: Paragraph, lines: readonly string[]): Iterable<{ label: string; span: Span }> {
  const { start, end = start } = spanOf(paragraph);
  for (let line = start.line + 1; line <= end.line; line += 1) {
    const source = lines[line - 1] ?? '';
    const label = source.replace(/^[\s>]+/, '').trimEnd();
    const column = source.indexOf(label) + 1;
    if (column >= start.column || !LABEL.test(label)) continue;
    yield { label, span: { start: { line, column }, end: { line, column: column + label.length } } };
  }
}

function paragraphsOfBullets(node: Nodes): readonly Paragraph[] {
  if (!('children' in node)) return [];
  const own = node.type === 'listItem' ? node.children.filter((child) => child.type === 'paragraph') : [];
  return [...own, ...node.children.flatMap(paragraphsOfBullets)];
}
