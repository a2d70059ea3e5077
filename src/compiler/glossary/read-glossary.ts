import type { GlossaryEntry } from '../../model/types.ts';
import { isGroup, type OutlineSection, outline } from '../divide/outline/outline.ts';
import type { Document } from '../document/document.ts';
import { isComment, spanOf } from '../document/tree/markdown.ts';
import { once } from '../document/tree/once.ts';
import type { DocumentTargets } from '../links/targets.ts';
import { flat } from '../readme/section.ts';
import type { Span } from '../rules/diagnostics.ts';
import { termText } from '../rules/term-text.ts';
import { termTwice } from '../rules/term-twice.ts';
import { toFlatProse } from '../text/flat-prose.ts';
import { headingText } from '../text/heading.ts';
import type { Scope } from '../text/scope.ts';
import { formKey, formsOf } from './forms.ts';

/** A heading of the glossary and what is under it. */
export interface SaidTerm {
  readonly entry: GlossaryEntry;
  /** Where the heading is. */
  readonly span: Span;
  /** What stands for the term in a text. */
  readonly forms: readonly string[];
}

/** Reads the terms that the author explains in `glossary.md`: one under each heading that has no more headings for terms under it. */
export function readGlossary(scope: Scope): readonly SaidTerm[] {
  const lines = new Map<string, number>();
  return sectionsOf(scope.document).flatMap((section) => {
    const term = headingText(section, scope);
    const span = spanOf(section.heading);
    if (!isExplained(section)) {
      const message = `Unexpected term "${term}" without a text, expected what it means. It is left out.`;
      scope.report(termText, span, message);
      return [];
    }
    const forms = formsOf(term).filter((form) => {
      const line = lines.get(formKey(form));
      if (line === undefined) return true;
      const message = `Unexpected second explanation of "${form}", expected the one in line ${line} alone. Levels lead to that one.`;
      scope.report(termTwice, span, message);
      return false;
    });
    for (const form of forms) lines.set(formKey(form), span.start.line);
    const text = toFlatProse(flat(section).nodes, scope);
    return [{ entry: { id: section.anchor, term, text }, span, forms }];
  });
}

/** The targets of the links to a glossary: its terms, and the glossary as a whole. */
export const targetsOfGlossary = once((document: Document): DocumentTargets => {
  const self = { kind: 'glossary' } as const;
  const terms = new Map(
    sectionsOf(document).flatMap((section) =>
      isExplained(section) ? [[section.heading, section.anchor] as const] : [],
    ),
  );
  let target: DocumentTargets['self'] = self;
  const byAnchor = new Map<string, DocumentTargets['self']>();
  for (const [heading, anchor] of document.anchors) {
    const term = terms.get(heading);
    // a heading within the text of a term leads to the term
    if (term !== undefined) target = { ...self, term };
    byAnchor.set(anchor, target);
  }
  return { self, byAnchor, isBeside: true };
});

/** The headings of terms. One that only holds others is a letter of the alphabet, or the like. */
function sectionsOf(document: Document): readonly OutlineSection[] {
  const within = (section: OutlineSection): readonly OutlineSection[] =>
    isGroup(section) ? section.children.flatMap(within) : [section];
  // without a #, the first ## is a term and no title
  const isTitled = document.tree.children.some((node) => node.type === 'heading' && node.depth === 1);
  return outline(document, undefined, !isTitled).sections.flatMap(within);
}

function isExplained(section: OutlineSection): boolean {
  return flat(section).nodes.some((node) => !isComment(node) && node.type !== 'definition');
}
