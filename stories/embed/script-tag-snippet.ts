import { nameOf } from '../components.ts';
import { elementFor } from './element.ts';
import { CHANGES_COMMAND, type Example, languageTagOf } from './example.ts';
import { escapeHtml } from './format-html.ts';

/** What to paste into a page that takes a script tag. */
export function scriptTagSnippet(example: Example): string {
  const element = elementFor(example);
  if (!element) return `<!-- There is no element for ${nameOf(example.component)}. -->`;
  const { tag, attributes, report, fallback, isOwn } = element;
  const tagOfLanguage = languageTagOf(example.args['strings']) ?? 'en';
  const file = tagOfLanguage === 'en' ? 'career-levels.js' : `career-levels.${tagOfLanguage}.js`;
  const named = {
    ...(isOwn ? { src: 'framework.json' } : {}),
    ...(report ? { since: 'changes.json' } : {}),
    ...attributes,
  };
  const written = Object.entries(named).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  return [
    `<script src="${file}" defer></script>`,
    '',
    ...(example.args['dir'] === undefined
      ? []
      : ['<!-- An element has the direction that its data say. -->']),
    ...(isOwn ? ['<!-- Data of your own: career-levels build my-framework > framework.json -->'] : []),
    ...(report ? [`<!-- ${CHANGES_COMMAND} -->`] : []),
    `<${tag}${written.join('')}>${escapeHtml(fallback)}</${tag}>`,
  ].join('\n');
}
