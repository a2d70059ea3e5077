import { onOneLine, visibleLine } from '../report/one-line.ts';
import type { Paste } from './paste.ts';
import type { Suggestion } from './suggest.ts';

/** Says suggestions in words for a terminal, with the text to paste. */
export function formatSuggestions(suggestions: readonly Suggestion[]): string {
  return suggestions.map(formatOne).join('\n');
}

function formatOne({ framework, nothing, themes, paste, instead }: Suggestion): string {
  const name = onOneLine(framework || 'This folder');
  if (nothing !== undefined) return `${name}: no themes to suggest. ${nothing}\n`;
  return [
    `${name}: themes that you may want to declare. They are guesses from words and positions. Nothing was changed.`,
    '',
    ...themes.flatMap(({ id, title, confidence, reason, sections }) => [
      `${onOneLine(id)}: ${onOneLine(title)} (${confidence})`,
      ...sections.map(({ path, line, title }) =>
        `  ${onOneLine(path)}:${line} ${onOneLine(title)}`.trimEnd(),
      ),
      `  Why: ${onOneLine(reason)}`,
      '',
    ]),
    ...paste.flatMap((each) => [whereTo(each), '', ...each.text.split('\n').map(visibleLine), '']),
    ...instead.flatMap(({ path, advice }) => [`${onOneLine(path)}: ${advice}`, '']),
  ].join('\n');
}

function whereTo({ path, lines }: Paste): string {
  const place = lines ? `replacing lines ${lines.from} to ${lines.to}` : 'at the very top';
  return `Paste into ${onOneLine(path)}, ${place}:`;
}
