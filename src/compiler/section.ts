import type { Heading, ListItem, RootContent } from 'mdast';
import { fold } from '../model/fold.ts';
import type { Section, SectionKind } from '../model/types.ts';
import { isExamplesLabel } from './examples-label.ts';
import { readExpectations, type Spans } from './expectation.ts';
import type { UniqueIds } from './ids.ts';
import { toPlainText } from './inline.ts';
import { spanOf } from './markdown.ts';
import type { OutlineSection } from './outline.ts';
import { toProse } from './prose.ts';
import { unsupportedMarkdown } from './rules/unsupported-markdown.ts';
import type { Scope } from './scope.ts';

/** Reads a section of a level: its bullets are expectations, everything else is its introduction. */
export function readSection(
  { heading, nodes }: OutlineSection,
  scope: Scope,
  ids: UniqueIds,
  spans: Spans,
): Section {
  const { introduction, items } = sort(nodes, scope);
  const title = headingText(heading, scope);
  const intro = toProse(introduction, scope);
  const expectations = readExpectations(items, scope, ids, spans);
  const kind = kindOf(title, expectations.length > 0);
  scope.infer(spanOf(heading), `section "${title}" is of kind ${kind}`);
  return { id: sectionId(heading, scope), kind, title, intro, expectations, examples: [] };
}

/** The text of a `##` heading; a further `#` heading is taken for one, which is reported. */
export function headingText(heading: Heading, scope: Scope): string {
  if (heading.depth === 1) {
    const message = 'Unexpected second # heading, expected ## for a section. It is taken for a section.';
    scope.report(unsupportedMarkdown, spanOf(heading), message);
  }
  return toPlainText(heading.children, scope);
}

/** The anchor that a Git host gives to the heading. */
export function sectionId(heading: Heading, scope: Scope): string {
  return scope.document.headings.anchorOf.get(heading) ?? '';
}

function kindOf(title: string, hasExpectations: boolean): SectionKind {
  const words = fold(title);
  if (words === 'impact') return 'impact';
  if (words === 'success' || words.includes('success look')) return 'success';
  return hasExpectations ? 'theme' : 'other';
}

/** Tells the bullets from the rest. Examples are not understood yet, so they must not pass for expectations. */
function sort(
  nodes: readonly RootContent[],
  scope: Scope,
): { introduction: RootContent[]; items: ListItem[] } {
  const introduction: RootContent[] = [];
  const items: ListItem[] = [];
  let inDetails = false;
  let afterLabel = false;
  for (const node of nodes) {
    if (node.type === 'html')
      inDetails = /<details/i.test(node.value) || (inDetails && !/<\/details/i.test(node.value));
    if (node.type === 'list' && !inDetails && !afterLabel) {
      items.push(...node.children);
      continue;
    }
    introduction.push(node);
    if (node.type === 'list') {
      const message =
        "Unexpected list of examples, expected expectations. It is kept in the section's introduction.";
      scope.report(unsupportedMarkdown, spanOf(node), message);
    } else if (
      items.length > 0 &&
      (node.type === 'paragraph' || node.type === 'blockquote' || node.type === 'code')
    ) {
      const message =
        "Unexpected text after the bullets, expected it before them. It is kept in the section's introduction.";
      scope.report(unsupportedMarkdown, spanOf(node), message);
    }
    afterLabel = node.type === 'paragraph' && isExamplesLabel(node);
  }
  return { introduction, items };
}
