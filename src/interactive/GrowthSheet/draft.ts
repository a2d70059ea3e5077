import { type PlacedSheet } from '../../model/sheet/place.ts';
import { type Noted, type SheetField, type SheetNote, subjectKey } from '../../model/sheet/sheet.ts';

/** What a note becomes. */
export type NoteChange = (note: SheetNote) => SheetNote;

/** The note on a subject, or an empty one. */
export function noteOn(sheet: PlacedSheet, subject: Noted): SheetNote {
  const { about, level, id, text } = subject;
  return sheet.notes.get(subjectKey(subject)) ?? { about, level, id, text, words: {} };
}

/** Changes the note on a subject. */
export function withNote(sheet: PlacedSheet, subject: Noted, change: NoteChange): PlacedSheet {
  const notes = new Map(sheet.notes).set(subjectKey(subject), change(noteOn(sheet, subject)));
  return { ...sheet, notes };
}

/** Changes a note whose subject is gone. It stays where it is even without words, so that nothing moves while its reader types. */
export function withGone(sheet: PlacedSheet, place: number, change: NoteChange): PlacedSheet {
  return { ...sheet, gone: sheet.gone.map((note, at) => (at === place ? change(note) : note)) };
}

/** Puts a text into a note. */
export function written(field: SheetField, text: string): NoteChange {
  return ({ words: { [field]: _, ...words }, ...note }) => ({
    ...note,
    words: text === '' ? words : { ...words, [field]: text },
  });
}

/** Decides whether the manager's copy has a note. */
export function sharing(isShared: boolean): NoteChange {
  return ({ isShared: _, ...note }) => (isShared ? { ...note, isShared } : note);
}

/** Takes the words of today for those that a note was written on. */
export function confirming({ text }: Noted): NoteChange {
  return ({ isEdited: _, ...note }) => ({ ...note, text });
}
