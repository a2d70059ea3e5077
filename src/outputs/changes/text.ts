import { visible } from '../../compiler/report/one-line.ts';
import type { WordRun } from '../../model/change-report.ts';
import type { Strings } from '../../strings/strings.ts';
import type { ChangedFramework, ChangesRequest } from './request.ts';
import { type ToldChange, toldParts } from './told.ts';

/** Changes for a terminal, which no text can steer: a sentence for each level, then only what has changed. */
export function changesText({ frameworks }: ChangesRequest): string {
  const texts = frameworks.map((framework) => {
    const text = frameworkText(framework);
    return frameworks.length > 1 ? `${framework.title} (${framework.path})\n\n${text}` : text;
  });
  return texts.join('\n').split('\n').map(visible).join('\n');
}

function frameworkText(framework: ChangedFramework): string {
  const { strings } = framework;
  const parts = toldParts(framework);
  if (parts.length === 0) return `${strings.noChanges}\n`;
  const sentences = parts.flatMap(({ name, sentence }) => (sentence ? [`${name} – ${sentence}`] : []));
  const details = parts.flatMap(({ name, sections }) =>
    sections.length === 0
      ? []
      : [
          [
            name,
            ...sections.flatMap((section) => sectionLines(section.title, section.changes, strings)),
          ].join('\n'),
        ],
  );
  return `${[...(sentences.length > 0 ? [sentences.join('\n')] : []), ...details].join('\n\n')}\n`;
}

function sectionLines(title: string, changes: readonly ToldChange[], strings: Strings): readonly string[] {
  return [...(title ? [`  ${title}`] : []), ...changes.flatMap((change) => changeLines(change, strings))];
}

function changeLines(
  { what, parent, before, after, words }: ToldChange,
  strings: Strings,
): readonly string[] {
  const start = `  - ${parent ? `${what} (${parent})` : what}`;
  if (words.length > 0) {
    return [
      start,
      `      ${strings.was}: ${marked(words, 'old')}`,
      `      ${strings.now}: ${marked(words, 'new')}`,
    ];
  }
  // the same text, or the same parts in another order
  const texts = [...new Set([...before, ...after])];
  return [`${start}: ${texts.join(' → ')}`];
}

/** One of the two texts; what the other lacks is between the marks that Git gives to words. */
function marked(words: readonly WordRun[], kind: 'old' | 'new'): string {
  return words
    .map((run) => {
      if (run.kind === 'same') return run.text;
      if (run.kind !== kind) return '';
      return kind === 'old' ? `[-${run.text}-]` : `{+${run.text}+}`;
    })
    .join('');
}
