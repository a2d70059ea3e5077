import { labelsLine, markedLine, type SheetLabels } from './marks.ts';
import type { PlacedSheet } from './place.ts';
import {
  FIELDS_OF,
  holdsWords,
  type Noted,
  type SheetForm,
  type SheetNote,
  subjectKey,
  WHOLE_SHEET,
} from './sheet.ts';
import { toMarkdown } from './texts.ts';

/** The words that a file needs, in one language. */
export interface SheetFileWords {
  readonly labels: SheetLabels;
  /** Says of a note that the manager's copy has it. */
  readonly shared: string;
  /** The heading over notes on what the framework no longer has. */
  readonly gone: string;
}

/** Which notes and sentences a file has. */
export type SheetExtent =
  /** Every sentence, and what is written. */
  | 'all'
  /** The same, with room for what could be. */
  | 'blank'
  /** For the manager: what is shared alone. */
  | 'shared';

/**
 * Writes a sheet as a Markdown file of its reader: theme by theme the sentences as quotations, under each what the reader has
 * written. What a program needs to read it again is in comments.
 */
export function writeSheet(
  form: SheetForm,
  sheet: PlacedSheet,
  words: SheetFileWords,
  extent: SheetExtent = 'all',
): string {
  const isIn = (note: SheetNote | undefined) =>
    note !== undefined && holdsWords(note) && (extent !== 'shared' || note.isShared === true);
  const noteOn = (subject: Noted) => {
    const note = sheet.notes.get(subjectKey(subject));
    return isIn(note) ? note : undefined;
  };
  const fields = (note: SheetNote | undefined, { about }: Noted) => fieldLines(note, about, words, extent);
  const asked = (subject: Noted) => entry(noteOn(subject) ?? subject, fields(noteOn(subject), subject));
  const gone = sheet.gone.filter(isIn);

  const blocks = [
    `# ${markedLine({ kind: 'title' }, sheet.title ?? form.title, sheet.title !== undefined)}`,
    labelsLine(words.labels),
    ...fields(noteOn(WHOLE_SHEET), WHOLE_SHEET),
    ...form.themes.flatMap((theme) => {
      const parts = theme.parts.flatMap(({ heading, asks }) => {
        const entries = (extent === 'shared' ? asks.filter(noteOn) : asks).map(asked);
        return entries.length > 0 ? [`### ${markedLine({ kind: 'level' }, heading)}`, ...entries.flat()] : [];
      });
      const need = fields(noteOn(theme), theme);
      return parts.length + need.length > 0 ? [heading(noteOn(theme) ?? theme), ...need, ...parts] : [];
    }),
    ...(gone.length > 0 ? [`## ${markedLine({ kind: 'gone' }, words.gone)}`] : []),
    ...gone.flatMap((note) => entry(note, fields(note, note))),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function entry(subject: Noted | SheetNote, lines: readonly string[]): string[] {
  return [subject.about === 'theme' ? heading(subject) : quote(subject), ...lines];
}

function heading(theme: Noted | SheetNote): string {
  return `## ${markedLine({ kind: 'theme', id: theme.id }, theme.text, 'isEdited' in theme)}`;
}

function quote(asked: Noted | SheetNote): string {
  const { level, id, text } = asked;
  return `> ${markedLine({ kind: 'asks', level, id }, text, 'isEdited' in asked)}`;
}

/** A note as a list, or nothing if there is nothing to say. */
function fieldLines(
  note: SheetNote | undefined,
  about: Noted['about'],
  { labels, shared }: SheetFileWords,
  extent: SheetExtent,
): string[] {
  const lines = FIELDS_OF[about].flatMap((field) => {
    const text = note?.words[field];
    if (text === undefined) return extent === 'blank' ? [`- **${labels[field]}:**`] : [];
    return [`- **${labels[field]}:** ${toMarkdown(text).replace(/\n(?!\n)/g, '\n  ')}`];
  });
  if (note?.isShared && extent !== 'shared')
    lines.push(`- ${markedLine({ kind: 'shared' }, `**${shared}**`)}`);
  return lines.length > 0 ? [lines.join('\n')] : [];
}
