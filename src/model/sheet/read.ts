import { comparable } from '../words/fold.ts';
import { holdsMark, type MarkedLine, readMarkedLine, type SheetLabels } from './marks.ts';
import {
  FIELDS_OF,
  holdsWords,
  type Noted,
  SHEET_FIELDS,
  type Sheet,
  type SheetField,
  type SheetNote,
  subjectKey,
  WHOLE_SHEET,
} from './sheet.ts';
import { fromMarkdown, toMarkdown } from './texts.ts';

/** Why a file cannot be read, and at which line, counted from 1. */
export interface SheetFault {
  /** No line is marked as part of a sheet; a mark is damaged; a later version of this program wrote the file. */
  readonly fault: 'none' | 'mark' | 'version';
  readonly line: number;
}

/** A note while its lines are read. */
interface OpenNote extends Noted {
  isShared: boolean;
  isEdited: boolean;
  readonly lines: Partial<Record<SheetField, string[]>>;
}

/**
 * Reads the file of a sheet, also one that was edited by hand. What has no label belongs to the note above it, so no word is lost.
 *
 * @param file the text of the file
 * @param labels how fields are called if the file does not say so
 */
export function readSheet(file: string, labels: SheetLabels): Sheet | SheetFault {
  const lines = file.replace(/^\ufeff/, '').split(/\r\n?|\n/);
  const reader = new Reader(labels);
  let isSheet = false;
  for (const [index, line] of lines.entries()) {
    if (!holdsMark(line)) {
      reader.take(line);
      continue;
    }
    const marked = readMarkedLine(line);
    if (!marked) return { fault: 'mark', line: index + 1 };
    if (marked.mark.kind === 'version') return { fault: 'version', line: index + 1 };
    isSheet = true;
    reader.takeMarked(marked);
  }
  return isSheet ? reader.sheet : { fault: 'none', line: 1 };
}

class Reader {
  #title: string | undefined;
  readonly #notes = new Map<string, OpenNote>();
  #note = this.#open(WHOLE_SHEET);
  #theme = this.#note;
  #field: SheetField = 'other';
  #isAfterBlank = false;
  #fields: ReadonlyMap<string, SheetField>;

  constructor(labels: SheetLabels) {
    this.#fields = byLabel(labels);
  }

  get sheet(): Sheet {
    const notes = [...this.#notes.values()].map(closed).filter(holdsWords);
    return this.#title === undefined ? { notes } : { title: this.#title, notes };
  }

  /** Takes a line of the reader's. */
  take(line: string): void {
    const [, label = '', rest = ''] = /^[-*+][ \t]+\*\*(.+?)\*\*:?(.*)$/s.exec(line) ?? [];
    const field = this.#fields.get(comparable(label));
    const note = field && [this.#note, this.#theme].find(({ about }) => FIELDS_OF[about].includes(field));
    if (field && note) {
      this.#note = note;
      this.#field = field;
      this.#add(rest.trim());
    } else {
      const isOwnItem = (this.#isAfterBlank && /^\S/.test(line)) || /^[-*+] /.test(line);
      if (isOwnItem) this.#field = FIELDS_OF[this.#note.about][0];
      this.#add(line.replace(/^(?:\t| {1,2})/, '').trimEnd());
    }
    this.#isAfterBlank = line.trim() === '';
  }

  takeMarked({ mark, text, isEdited, rest }: MarkedLine): void {
    switch (mark.kind) {
      case 'labels':
        this.#fields = byLabel(mark.labels);
        if (isEdited) this.#addTo(this.#note, text);
        break;
      case 'title':
        if (isEdited && this.#title === undefined) this.#title = text;
        else if (isEdited) this.#addTo(this.#note, text);
        break;
      case 'theme':
        this.#theme = this.#enter({ about: 'theme', level: '', id: mark.id, text }, isEdited);
        break;
      case 'asks':
        this.#enter({ about: 'asks', level: mark.level, id: mark.id, text }, isEdited);
        break;
      case 'shared':
        this.#note.isShared = true;
        if (isEdited) this.#addTo(this.#note, text);
        break;
      default:
        // what follows a heading of ours is about the theme that it is in
        this.#note = mark.kind === 'gone' ? this.#open(WHOLE_SHEET) : this.#theme;
        this.#field = FIELDS_OF[this.#note.about][0];
        if (isEdited) this.#addTo(this.#note, text);
    }
    if (rest !== '') this.#add(rest);
    this.#isAfterBlank = true;
  }

  #enter(subject: Noted, isEdited: boolean): OpenNote {
    const note = this.#open(subject);
    note.isEdited ||= isEdited;
    this.#note = note;
    this.#field = FIELDS_OF[note.about][0];
    return note;
  }

  /** What is said twice is one note; what has the same id and another sentence is another. */
  #open(subject: Noted): OpenNote {
    const key = JSON.stringify([subjectKey(subject), subject.text]);
    const note = this.#notes.get(key) ?? { ...subject, isShared: false, isEdited: false, lines: {} };
    this.#notes.set(key, note);
    return note;
  }

  #add(line: string): void {
    (this.#note.lines[this.#field] ??= []).push(line);
  }

  #addTo(note: OpenNote, text: string): void {
    const [field] = FIELDS_OF[note.about];
    (note.lines[field] ??= []).push(toMarkdown(text));
  }
}

function byLabel(labels: SheetLabels): ReadonlyMap<string, SheetField> {
  return new Map(SHEET_FIELDS.map((field) => [comparable(labels[field]), field]));
}

function closed({ lines, isShared, isEdited, ...subject }: OpenNote): SheetNote {
  const words = Object.entries(lines).flatMap(([field, each]) => {
    const text = fromMarkdown(each.join('\n').trim());
    return text === '' ? [] : [[field, text] as const];
  });
  return {
    ...subject,
    words: Object.fromEntries(words),
    ...(isShared ? { isShared } : {}),
    ...(isEdited ? { isEdited } : {}),
  };
}
