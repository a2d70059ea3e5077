import type { Code, Paragraph, RootContent } from 'mdast';
import { spanOf } from '../document/tree/markdown.ts';
import type { Span } from '../rules/diagnostics.ts';
import { excerpt } from '../rules/excerpt.ts';
import { unsupportedMarkdown } from '../rules/unsupported-markdown.ts';
import type { Scope } from './scope.ts';

/** What Git hosts draw in place of a code block with such a name. */
const DRAWN: ReadonlyMap<string, string> = new Map([
  ['mermaid', 'diagram'],
  ['plantuml', 'diagram'],
  ['graphviz', 'diagram'],
  ['dot', 'diagram'],
  ['geojson', 'map'],
  ['topojson', 'map'],
  ['stl', 'model'],
  ['math', 'formula'],
]);

const FORMULA = /\$\$[^$]+\$\$/;

/** What a code block is where a Git host draws it. */
function drawnAs({ lang }: Code): string | undefined {
  return DRAWN.get(lang?.toLowerCase() ?? '');
}

/** Says of a code block that only its source is kept, where a Git host draws it. */
export function reportDrawn(node: Code, scope: Scope): void {
  const what = drawnAs(node);
  if (what === undefined) return;
  const message = `Unexpected ${what} (${node.lang}), expected words. Its source is kept.`;
  scope.report(unsupportedMarkdown, spanOf(node), message, `Say in words what the ${what} shows.`);
}

/** Says of a formula in a text that it is kept as written, where a Git host draws it. */
export function reportFormula(text: string, span: Span, scope: Scope): void {
  // few texts have a formula at all
  const [formula] = (text.includes('$$') && FORMULA.exec(text)) || [];
  if (formula === undefined) return;
  const message = `Unexpected formula ${excerpt(formula)}, expected words. It is kept as written.`;
  scope.report(
    unsupportedMarkdown,
    span,
    message,
    'Say it in words, or in signs that need no drawing, such as x².',
  );
}

/** Whether a block is one of which something else than its place is said: a table, a drawing, an image, a formula. */
export function isSaidOtherwise(node: RootContent): boolean {
  if (node.type === 'table') return true;
  if (node.type === 'code') return drawnAs(node) !== undefined;
  return node.type === 'paragraph' && isDrawn(node);
}

function isDrawn({ children }: Paragraph): boolean {
  return children.every(
    (node) =>
      node.type === 'image' ||
      node.type === 'imageReference' ||
      (node.type === 'text' && node.value.replace(FORMULA, '').trim() === ''),
  );
}
