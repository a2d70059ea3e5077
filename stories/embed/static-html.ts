import { type ComponentType, createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { type Framework, LevelCompare } from '../../src/index.ts';
import { firstPick } from '../../src/interactive/LevelPicker/pick.ts';
import { nameOf } from '../components.ts';
import type { Example } from './example.ts';
import { formatHtml } from './format-html.ts';

const NEEDS_SCRIPT = `<!-- Choosing levels needs a script, so without one there is nothing to choose by: take React or the script tag.
     What follows is LevelCompare with the levels chosen at first, for a page that takes HTML alone. -->`;

const COPIES_BY_SCRIPT = `<!-- Copying needs a script: take React or the script tag. Without one, career-levels export writes the same text:
     --as ats with headings and lists, --as text without. -->`;

/** What to paste into a page that takes HTML alone: the component's own markup, or what comes nearest to it. */
export function staticHtmlSnippet(example: Example): string {
  if (nameOf(example.component) === 'LevelCopy') return COPIES_BY_SCRIPT;
  const needsScript = nameOf(example.component) === 'LevelPicker';
  const { component, args } = needsScript ? comparisonOf(example) : example;
  const markup = renderToStaticMarkup(createElement(component as ComponentType, args));
  const lines = ['<link rel="stylesheet" href="styles.css">', '', formatHtml(markup)];
  return [...(needsScript ? [NEEDS_SCRIPT] : []), ...lines].join('\n');
}

/** The comparison that a picker shows before anybody has chosen. */
function comparisonOf({ args: { inUrl: _inUrl, framework: chosen, levels, ...shared } }: Example): Example {
  const framework = chosen as Framework;
  const { ids } = firstPick(framework, levels as readonly string[] | undefined);
  return {
    component: LevelCompare,
    args: {
      ...shared,
      levels: ids.flatMap((id) => framework.levels.filter((level) => level.id === id)),
      themes: framework.themes,
      tracks: framework.tracks,
    },
  };
}
