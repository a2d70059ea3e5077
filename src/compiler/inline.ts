import type { Html, PhrasingContent } from 'mdast';
import type { Inline, LinkTarget, RichText } from '../model/types.ts';
import type { Span } from './diagnostics.ts';
import { resolveLink } from './links.ts';
import { spanOf } from './markdown.ts';
import { image, rawHtml, unsupportedMarkdown } from './rules/text.ts';
import type { Scope } from './scope.ts';

/** Turns the content of a paragraph or heading into the model's rich text. */
export function toRichText(nodes: readonly PhrasingContent[], scope: Scope): RichText {
  return mergeTexts(nodes.flatMap((node) => toInlines(node, scope)));
}

/** The text of raw HTML: a comment is left out, for it was not meant for readers; anything else is shown as it stands. */
export function textOfHtml(node: Html, scope: Scope): string {
  const value = node.value.trim();
  if (/^<!--[\s\S]*-->$/.test(value)) {
    scope.report(
      rawHtml,
      spanOf(node),
      `Unexpected HTML comment ${value}, expected Markdown. It is left out.`,
    );
    return '';
  }
  scope.report(rawHtml, spanOf(node), `Unexpected HTML ${value}, expected Markdown. It is kept as text.`);
  return node.value;
}

/** Whether raw HTML is a line break. */
export function isBreak(node: Html): boolean {
  return /^<br ?\/?>$/i.test(node.value.trim());
}

function toInlines(node: PhrasingContent, scope: Scope): RichText {
  switch (node.type) {
    case 'text':
      return [text(node.value)];
    case 'emphasis':
    case 'strong':
      return [{ type: node.type, children: toRichText(node.children, scope) }];
    case 'inlineCode':
      return [{ type: 'code', value: node.value }];
    case 'break':
      return [{ type: 'break' }];
    case 'link':
      reportTitle(node.title, spanOf(node), scope);
      return link(node.url, spanOf(node), toRichText(node.children, scope), scope);
    case 'linkReference': {
      const definition = scope.document.definitions.get(node.identifier);
      reportTitle(definition?.title, spanOf(node), scope);
      return link(definition?.url ?? '', spanOf(node), toRichText(node.children, scope), scope);
    }
    case 'html':
      return isBreak(node) ? [{ type: 'break' }] : [text(textOfHtml(node, scope))];
    case 'image':
      return altText(node.alt, node.url, node.title, spanOf(node), scope);
    case 'imageReference': {
      const definition = scope.document.definitions.get(node.identifier);
      return altText(node.alt, definition?.url ?? '', definition?.title, spanOf(node), scope);
    }
    default:
      throw new Error(`CommonMark has no inline node "${node.type}"`);
  }
}

function link(url: string, span: Span, children: RichText, scope: Scope): RichText {
  const { target, problem } = resolveLink(url, scope.document.path, scope.targets);
  if (problem) scope.report(problem.rule, span, problem.message, problem.mend);
  return target ? [{ type: 'link', to: target satisfies LinkTarget, children }] : children;
}

function altText(
  alt: string | null | undefined,
  url: string,
  title: string | null | undefined,
  span: Span,
  scope: Scope,
): RichText {
  const described = title ? `${url} "${title}"` : url;
  scope.report(
    image,
    span,
    `Unexpected image ${described}, expected words. Its description is kept as text.`,
  );
  return alt ? [text(alt)] : [];
}

function reportTitle(title: string | null | undefined, span: Span, scope: Scope): void {
  if (!title) return;
  scope.report(
    unsupportedMarkdown,
    span,
    `Unexpected title "${title}" of a link, expected none. It is left out.`,
  );
}

/** A line end within a paragraph is a space to a reader. */
function text(value: string): Inline {
  return { type: 'text', value: value.replace(/\s*\n\s*/g, ' ') };
}

function mergeTexts(inlines: RichText): RichText {
  const merged: Inline[] = [];
  for (const inline of inlines) {
    const last = merged.at(-1);
    if (inline.type === 'text' && inline.value === '') continue;
    if (inline.type === 'text' && last?.type === 'text') {
      merged[merged.length - 1] = { type: 'text', value: last.value + inline.value };
    } else merged.push(inline);
  }
  return merged;
}
