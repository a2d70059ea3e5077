import { onOneLine, visibleLine } from '../../report/one-line.ts';
import type { StrandSuggestion } from './suggest-strands.ts';

/** Says suggestions in words for a terminal, with the document to begin with. */
export function formatStrands(suggestions: readonly StrandSuggestion[]): string {
  return suggestions.map(formatOne).join('\n');
}

function formatOne({ framework, path, nothing, document }: StrandSuggestion): string {
  const name = onOneLine(framework || 'This folder');
  if (nothing !== undefined) return `${name}: no strands to suggest. ${nothing}\n`;
  return [
    `${name}: strands that you may want to declare. They are guesses from words, themes and places. Nothing was changed.`,
    `Begin ${onOneLine(path)} with this, or add it there. Give the strands titles of your own, and remove what does not grow out of the line above it. The remarks are not shown to readers.`,
    '',
    ...document.split('\n').map(visibleLine),
  ].join('\n');
}
