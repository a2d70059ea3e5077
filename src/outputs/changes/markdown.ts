import { visible } from '../../compiler/report/one-line.ts';
import type { WordRun } from '../../model/change-report.ts';
import { headingLine, markdownLine } from '../levels/markdown/line.ts';
import type { ChangedFramework, ChangesRequest } from './request.ts';
import { type ToldChange, toldParts } from './told.ts';

/** By what the comment on a pull request is found again; nobody sees it. */
const MARK = '<!-- career-levels changes -->';

/** Changes for the comment on a pull request: a sentence for each level, then only what has changed, old struck out and new in bold. */
export function changesMarkdown({ frameworks }: ChangesRequest): string {
  const blocks = frameworks.flatMap((framework) => [
    headingLine(
      2,
      `${frameworks.length > 1 ? `${escaped(framework.title)} – ` : ''}${escaped(framework.strings.changes)}`,
    ),
    ...frameworkBlocks(framework),
  ]);
  return `${[MARK, ...blocks].join('\n\n')}\n`;
}

function frameworkBlocks(framework: ChangedFramework): readonly string[] {
  const { strings } = framework;
  const parts = toldParts(framework);
  if (parts.length === 0) return [escaped(strings.noChanges)];
  const sentences = parts.flatMap(({ name, sentence }) =>
    sentence ? [`- **${escaped(name)}** – ${escaped(sentence)}`] : [],
  );
  return [
    ...(sentences.length > 0 ? [sentences.join('\n')] : []),
    ...parts.flatMap(({ name, sections }) =>
      sections.length === 0
        ? []
        : [
            headingLine(3, escaped(name)),
            ...sections.flatMap(({ title, changes }) => [
              ...(title ? [headingLine(4, escaped(title))] : []),
              changes.map(changeItem).join('\n'),
            ]),
          ],
    ),
  ];
}

function changeItem({ what, parent, before, after, words }: ToldChange): string {
  const start = `- **${escaped(what)}**${parent ? ` (${escaped(parent)})` : ''}`;
  const texts = [...new Set([...before, ...after])];
  return `${start}: ${words.length > 0 ? words.map(runMarkdown).join('') : texts.map(escaped).join(' → ')}`;
}

/** Tags instead of `~~` and `**`, which are no marks where a word goes on behind them, as it does in Japanese. */
function runMarkdown({ kind, text }: WordRun, at: number, runs: readonly WordRun[]): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  const shown = before + escaped(words) + after;
  if (kind === 'same') return shown;
  if (kind === 'new') return words === '' ? text : `${before}<strong>${escaped(words)}</strong>${after}`;
  if (words === '') return '';
  // a whole word stands apart from what is there instead
  const isWhole = runs[at + 1]?.kind === 'new' && !/\S$/.test(runs[at - 1]?.text ?? '');
  return `<del>${shown}</del>${isWhole ? ' ' : ''}`;
}

/**
 * A text as Markdown that calls nobody and leads nowhere: a space without width stands in "@name" and "#1". What could show the report in
 * another order is an escape.
 */
function escaped(text: string): string {
  const value = visible(text).replaceAll(/@(?=[\w-]|$)|#(?=\d|$)/g, '$&\u200b');
  return markdownLine([{ type: 'text', value }], () => undefined);
}
