import { type ComponentType, createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Example } from './example.ts';
import { formatHtml } from './format-html.ts';

/** What to paste into a page that takes HTML alone: the component's own markup. */
export function staticHtmlSnippet({ component, args }: Example): string {
  const markup = renderToStaticMarkup(createElement(component as ComponentType, args));
  return `<link rel="stylesheet" href="styles.css">\n\n${formatHtml(markup)}`;
}
