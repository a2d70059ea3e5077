import type { OutlineSection } from '../divide/outline.ts';
import { spanOf } from '../document/markdown.ts';
import { unsupportedMarkdown } from '../rules/unsupported-markdown.ts';
import { readLabel } from './inline.ts';
import type { Scope } from './scope.ts';

/** The text of a `##` heading; a further `#` heading is taken for one, which is reported. */
export function headingText({ heading, isSecond }: OutlineSection, scope: Scope): string {
  if (isSecond) {
    const message = 'Unexpected second # heading, expected ## for a section. It is treated as a section.';
    scope.report(unsupportedMarkdown, spanOf(heading), message);
  }
  return readLabel(heading.children, scope);
}
