import { workflowCommand } from '../../compiler/report/github.ts';
import { onOneLine } from '../../compiler/report/one-line.ts';
import type { ChangeEntry } from '../../model/change-report.ts';
import { demandsOf } from '../../model/changes/demands.ts';
import { addressOf } from '../../model/identity/lock.ts';
import type { ChangedFramework, ChangesRequest, Place } from './request.ts';
import { type ToldChange, toldParts } from './told.ts';

/** How many of each kind GitHub shows of one step; it drops the others without a word. */
const MAX_ANNOTATIONS = 10;

/** How many characters are told on either side of a change. */
const AROUND = 40;

/**
 * Changes as GitHub Actions' workflow commands, a line each, which GitHub shows beside the lines that they concern; forbidden demands are
 * errors. A sentence for each level follows for readers of the log.
 */
export function changesGithub({ frameworks }: ChangesRequest): string {
  const commands = frameworks.flatMap(commandsOf);
  const sentences = frameworks.flatMap((framework) => {
    const parts = toldParts(framework);
    if (parts.length === 0) return [onOneLine(framework.strings.noChanges)];
    return parts.flatMap(({ name, sentence }) => (sentence ? [onOneLine(`${name} – ${sentence}`)] : []));
  });
  const isCut = commands.length > MAX_ANNOTATIONS;
  const note = `GitHub annotates ${MAX_ANNOTATIONS} errors and ${MAX_ANNOTATIONS} notices of a step; all are in its log.`;
  return `${[...commands, ...sentences, ...(isCut ? [note] : [])].join('\n')}\n`;
}

function commandsOf({ report, forbidsDemands, placeOf, ...rest }: ChangedFramework): readonly string[] {
  const demands = forbidsDemands ? demandsOf(report) : [];
  const entries = new Set(demands.map(({ entry }) => entry));
  const levels = new Set(demands.map(({ level }) => level));
  const command = (isError: boolean, place: Place | undefined, title: string, text: string) => {
    const { path: file, line } = place ?? {};
    const at = file === undefined || line === undefined ? {} : { file, line };
    return workflowCommand(isError ? 'error' : 'notice', { ...at, title }, onOneLine(text));
  };
  return toldParts({ report, forbidsDemands, placeOf, ...rest }).flatMap(
    ({ level, name, sentence, sections }) => [
      ...(level?.kind === 'new' && level.after
        ? [command(levels.has(level), placeOf(level.after.id), name, sentence)]
        : []),
      ...sections.flatMap(({ changes }) =>
        // of a level that has gone no line is left
        changes.flatMap((change) => {
          if (level?.kind === 'gone' && change.entry.kind === 'gone') return [];
          const place = addressesOf(change.entry)
            .map(placeOf)
            .find((found) => found !== undefined);
          return [command(entries.has(change.entry), place, `${name}: ${change.what}`, textOf(change))];
        }),
      ),
    ],
  );
}

/** Where to look for what has changed: at itself, at its section, at its level; of what has gone, where it was. */
function addressesOf({ kind, before, after }: ChangeEntry): readonly string[] {
  const [text] = kind === 'moved-away' || after.length === 0 ? before : after;
  if (!text?.level) return [];
  const level = text.level.id;
  const ids = [text.id, text.section?.id].filter((id) => id !== undefined);
  return [...ids.map((id) => addressOf({ level, id })), level];
}

/** What has changed, with so much of the rest that it fits into an annotation, and its place in the text is clear. */
function textOf({ words, before, after }: ToldChange): string {
  if (words.length === 0) return [...new Set([...before, ...after])].join(' → ');
  return words
    .map(({ kind, text }, at) => {
      if (kind !== 'same') return kind === 'old' ? `[-${text}-]` : `{+${text}+}`;
      const characters = [...text];
      if (characters.length <= 2 * AROUND) return text;
      const start = at === 0 ? '' : characters.slice(0, AROUND).join('');
      const end = at === words.length - 1 ? '' : characters.slice(-AROUND).join('');
      return `${start}…${end}`;
    })
    .join('');
}
