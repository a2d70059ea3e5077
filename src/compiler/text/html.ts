import type { Html } from 'mdast';
import { spanOf } from '../document/tree/markdown.ts';
import type { Span } from '../rules/diagnostics.ts';
import { excerpt } from '../rules/excerpt.ts';
import { image, leftOutImage } from '../rules/image.ts';
import { adviceOnTag, rawHtml } from '../rules/raw-html.ts';
import type { Scope } from './scope.ts';

/** Tags that hold an image and say nothing themselves. */
const AROUND_IMAGES: ReadonlySet<string> = new Set(['img', 'picture', 'source', 'p', 'div', 'center', 'br']);

const ATTRIBUTES = { alt: attribute('alt'), src: attribute('src'), title: attribute('title') };

function attribute(name: string): RegExp {
  return new RegExp(String.raw`\s${name}\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))`, 'i');
}

/**
 * The text of raw HTML: comments are left out, as their author meant, images become their descriptions, and the rest is shown
 * as written.
 */
export function textOfHtml(node: Html, scope: Scope): string {
  const rest = withoutComments(node.value);
  const images = imagesIn(rest);
  for (const tag of images) {
    const title = attributeOf(tag, 'title');
    const described = title ? `${attributeOf(tag, 'src')} "${title}"` : attributeOf(tag, 'src');
    scope.report(image, spanOf(node), leftOutImage(described));
  }
  if (images.length > 0) return descriptionsIn(images);
  if (rest.includes('<')) {
    reportHtml(rest, spanOf(node), scope);
  }
  return rest;
}

/** A closing tag is said nothing of: its opening one is. */
function reportHtml(html: string, span: Span, scope: Scope): void {
  const [tag = html, end, name = ''] = /<(\/?)([a-z][a-z\d-]*)[^<>]*>?/i.exec(html) ?? [];
  const { text } = scope.document;
  if (end && [`<${name}>`, `<${name} `].some((opening) => text.includes(opening))) return;
  const message = `Unexpected HTML ${excerpt(tag)}, expected Markdown. Its text is kept.`;
  scope.report(rawHtml, span, message, adviceOnTag(name.toLowerCase()));
}

/** The descriptions in HTML that is only tags, such as an image in it; other HTML stays as it is. */
export function withoutBareTags(html: string): string {
  const tags = tagsOf(html);
  return tags ? descriptionsIn(tags) : html;
}

/** The tags of the images in HTML that is nothing else. */
function imagesIn(html: string): readonly string[] {
  const tags = tagsOf(html) ?? [];
  const names = tags.map((tag) => /^<\/?([a-z]+)/i.exec(tag)?.[1]?.toLowerCase() ?? '');
  if (!names.every((name) => AROUND_IMAGES.has(name))) return [];
  return tags.filter((_, place) => names[place] === 'img');
}

/** The tags of HTML; `undefined` if it has other text, or no tag. */
function tagsOf(html: string): readonly string[] | undefined {
  const [before = '', ...parts] = html.split('<');
  const ends = parts.map((part) => part.indexOf('>') + 1);
  const isBare = parts.every((part, place) => ends[place] !== 0 && part.slice(ends[place]).trim() === '');
  if (parts.length === 0 || before.trim() !== '' || !isBare) return undefined;
  return parts.map((part, place) => `<${part.slice(0, ends[place])}`);
}

function descriptionsIn(tags: readonly string[]): string {
  return tags
    .map((tag) => attributeOf(tag, 'alt'))
    .filter(Boolean)
    .join(' ');
}

function attributeOf(tag: string, name: 'alt' | 'src' | 'title'): string {
  const [, double, single, bare] = ATTRIBUTES[name].exec(tag) ?? [];
  return double ?? single ?? bare ?? '';
}

function withoutComments(value: string): string {
  let rest = '';
  let end = 0;
  for (;;) {
    const start = value.indexOf('<!--', end);
    // <!--> is a whole comment
    const close = start < 0 ? -1 : value.indexOf('-->', start + 2);
    if (close < 0) return rest + value.slice(end);
    rest += value.slice(end, start);
    end = close + '-->'.length;
  }
}

/** Whether raw HTML is a line break. */
export function isBreak(node: Html): boolean {
  return /^<br ?\/?>$/i.test(node.value.trim());
}
