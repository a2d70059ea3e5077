import type { Heading, Paragraph, Strong } from 'mdast';
import type { OutlineSection } from '../divide/outline/outline.ts';
import { spanOf } from '../document/tree/markdown.ts';
import { unsupportedMarkdown } from '../rules/unsupported-markdown.ts';
import { readLabel } from './inline.ts';
import type { Scope } from './scope.ts';

/** A heading as the bold line that stands for it where the model knows no heading. */
export function toBoldLine({ children, position }: Heading): Paragraph {
  const place = position ? { position } : {};
  const strong: Strong = { type: 'strong', children, ...place };
  return { type: 'paragraph', children: children.length > 0 ? [strong] : [], ...place };
}

/** The text of a `##` heading; a further `#` heading is taken for one, which is reported. */
export function headingText({ heading, isSecond }: OutlineSection, scope: Scope): string {
  if (isSecond) {
    const message = 'Unexpected second # heading, expected ## for a section. It is treated as a section.';
    scope.report(unsupportedMarkdown, spanOf(heading), message, 'Write ## instead of #.');
  }
  return readLabel(heading.children, scope);
}
