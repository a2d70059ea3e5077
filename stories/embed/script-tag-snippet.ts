import { elementFor } from './element.ts';
import { type Example, languageTagOf, nameOf } from './example.ts';
import { escapeHtml } from './format-html.ts';

/** What to paste into a page that takes a script tag. */
export function scriptTagSnippet(example: Example): string {
  const element = elementFor(example);
  if (!element) return `<!-- There is no element for ${nameOf(example)}. -->`;
  const { tag, attributes, fallback, isOwn } = element;
  const tagOfLanguage = languageTagOf(example.args['strings']) ?? 'en';
  const file = tagOfLanguage === 'en' ? 'career-levels.js' : `career-levels.${tagOfLanguage}.js`;
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  const lines = [
    `<script src="${file}" defer></script>`,
    '',
    ...(example.args['dir'] === undefined
      ? []
      : ['<!-- An element has the direction that its data say. -->']),
    `<${tag}${written.join('')}>${escapeHtml(fallback)}</${tag}>`,
  ];
  if (isOwn) {
    lines.push(
      '<script type="module">',
      '  // Data of your own: career-levels build my-framework > framework.json',
      "  const framework = await (await fetch('framework.json')).json();",
      `  document.querySelector('${tag}').framework = framework;`,
      '</script>',
    );
  }
  return lines.join('\n');
}
