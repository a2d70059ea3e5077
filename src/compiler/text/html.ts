import type { Html } from 'mdast';
import { spanOf } from '../document/markdown.ts';
import { rawHtml } from '../rules/raw-html.ts';
import type { Scope } from './scope.ts';

/** The text of raw HTML: comments are left out, as their author meant; the rest is shown as written. */
export function textOfHtml(node: Html, scope: Scope): string {
  const rest = withoutComments(node.value);
  if (rest.includes('<')) {
    const message = `Unexpected HTML ${rest.trim()}, expected Markdown. Its text is kept.`;
    scope.report(rawHtml, spanOf(node), message);
  }
  return rest;
}

/** The descriptions in HTML that is only tags, such as an image in it; other HTML stays as it is. */
export function withoutBareTags(html: string): string {
  const text = html.split('<').map((part, index) => (index === 0 ? part : part.slice(part.indexOf('>') + 1)));
  if (!html.includes('<') || text.join('').trim() !== '') return html;
  return [...html.matchAll(/\salt="([^"<>]*)"/gi)].map(([, alt = '']) => alt).join(' ');
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
