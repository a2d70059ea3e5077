import type { Link, LinkReference, PhrasingContent } from 'mdast';
import type { Inline, LinkTarget, RichText } from '../../model/types.ts';
import { plainText } from '../../model/words/plain.ts';
import { joinTexts } from '../../model/words/texts.ts';
import { spanOf } from '../document/tree/markdown.ts';
import { fixAddress } from '../links/link-fix.ts';
import type { LinkProblem } from '../links/resolve.ts';
import type { Span } from '../rules/diagnostics.ts';
import { image, leftOutImage } from '../rules/image.ts';
import { unsupportedMarkdown } from '../rules/unsupported-markdown.ts';
import { reportFormula } from './drawn.ts';
import { isBreak, textOfHtml } from './html.ts';
import type { Scope } from './scope.ts';

/** Turns the content of a paragraph or heading into the model's rich text. */
export function toRichText(nodes: readonly PhrasingContent[], scope: Scope): RichText {
  return joinTexts(nodes.flatMap((node) => toInlines(node, scope)));
}

/** The text of a heading or a label, where there is no room for links. */
export function readLabel(nodes: readonly PhrasingContent[], scope: Scope): string {
  reportLinks(nodes, scope);
  return plainText(toRichText(nodes, scope));
}

/** Says of each link that only its text is kept. */
export function reportLinks(nodes: readonly PhrasingContent[], scope: Scope): void {
  for (const node of nodes) {
    if (node.type === 'link' || node.type === 'linkReference') {
      const message = 'Unexpected link here, expected text only. The link is left out, and its text is kept.';
      scope.report(unsupportedMarkdown, spanOf(node), message, 'Move the link into the text below.');
      const { target } = scope.resolve(addressIn(node, scope));
      if (target) scope.noteLink({ to: target }, spanOf(node), true);
    } else if ('children' in node) reportLinks(node.children, scope);
  }
}

/** Says what is wrong with a link. */
export function reportLink(
  node: Link | LinkReference,
  url: string,
  { rule, message, mend, address }: LinkProblem,
  scope: Scope,
): void {
  scope.report(rule, spanOf(node), message, mend, fixAddress(node, url, address, scope.document));
}

function toInlines(node: PhrasingContent, scope: Scope): RichText {
  switch (node.type) {
    case 'text':
      reportFormula(node.value, spanOf(node), scope);
      return [text(node.value)];
    case 'emphasis':
    case 'strong':
      return [{ type: node.type, children: toRichText(node.children, scope) }];
    case 'inlineCode':
      return [{ type: 'code', value: node.value.replaceAll('\n', ' ') }];
    case 'break':
      return [{ type: 'break' }];
    case 'link':
      reportTitle(node.title, spanOf(node), scope);
      return link(node, node.url, scope);
    case 'linkReference': {
      const definition = scope.document.definitions.get(node.identifier);
      reportTitle(definition?.title, spanOf(node), scope);
      return link(node, definition?.url ?? '', scope);
    }
    case 'html':
      return isBreak(node) ? [{ type: 'break' }] : [text(textOfHtml(node, scope))];
    case 'image':
      return altText(node.alt, node.url, node.title, spanOf(node), scope);
    case 'imageReference': {
      const definition = scope.document.definitions.get(node.identifier);
      return altText(node.alt, definition?.url ?? '', definition?.title, spanOf(node), scope);
    }
    case 'delete':
      scope.report(
        unsupportedMarkdown,
        spanOf(node),
        'Unexpected struck text, expected text that holds. Its marks are kept.',
        'Remove the text, or the ~~ around it.',
      );
      return joinTexts([text('~~'), ...toRichText(node.children, scope), text('~~')]);
    case 'footnoteReference':
      // where the footnote is, it is said that there is one
      return [text(`[${node.label ?? node.identifier}]`)];
    default:
      throw new Error(`Markdown has no inline node "${node.type}"`);
  }
}

function link(node: Link | LinkReference, url: string, scope: Scope): RichText {
  const children = toRichText(node.children, scope);
  const { target, problem, isElsewhere } = scope.resolve(url);
  if (problem) reportLink(node, url, problem, scope);
  if (isElsewhere && !problem)
    scope.infer(spanOf(node), `link to "${url}" leads to a framework of its own, and is kept as text`);
  if (!target) return children;
  const made = { type: 'link', to: target satisfies LinkTarget, children } as const;
  scope.noteLink(made, spanOf(node), false);
  return [made];
}

function addressIn(node: Link | LinkReference, { document }: Scope): string {
  return node.type === 'link' ? node.url : (document.definitions.get(node.identifier)?.url ?? '');
}

function altText(
  alt: string | null | undefined,
  url: string,
  title: string | null | undefined,
  span: Span,
  scope: Scope,
): RichText {
  const described = title ? `${url} "${title}"` : url;
  scope.report(image, span, leftOutImage(described));
  return alt ? [text(alt)] : [];
}

function reportTitle(title: string | null | undefined, span: Span, scope: Scope): void {
  if (!title) return;
  scope.report(
    unsupportedMarkdown,
    span,
    `Unexpected title "${title}" of a link, expected none. It is left out.`,
    'Write it into the text, or remove it.',
  );
}

/** A line end within a paragraph is a space to a reader. */
function text(value: string): Inline {
  return { type: 'text', value: unwrap(value) };
}

/** Puts a text of several lines on one, with a space for each line end and the white space around it. */
export function unwrap(value: string): string {
  if (!value.includes('\n')) return value;
  const lines = value.split('\n');
  const last = lines.length - 1;
  return lines
    .map((line, index) => (index === 0 ? line : line.trimStart()))
    .map((line, index) => (index === last ? line : line.trimEnd()))
    .filter((line, index) => line !== '' || index === 0 || index === last)
    .join(' ');
}
