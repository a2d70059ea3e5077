import { type Known, matchExpectations, type Worded } from '../identity/match.ts';
import { comparable } from '../words/fold.ts';
import {
  holdsWords,
  type Noted,
  type Sheet,
  type SheetForm,
  type SheetNote,
  subjectKey,
  subjectsOf,
} from './sheet.ts';

/** Notes beside what they are about in a framework of today. */
export interface PlacedSheet {
  readonly title?: string;
  /** By the key of what they are about today, and with its id. They keep the text that they were written on. */
  readonly notes: ReadonlyMap<string, SheetNote>;
  /** Notes on what the framework, or this sheet of it, does not have any more. */
  readonly gone: readonly SheetNote[];
}

/**
 * Finds what each note is about today: by id and sentence, by the sentence where the id has changed, by the id where the sentence has,
 * and else by what is known of edited sentences (`identity/`). Every note is placed or gone.
 */
export function placeNotes(sheet: Sheet, form: SheetForm): PlacedSheet {
  const left = new Set(sheet.notes);
  const notes = new Map<string, SheetNote>();
  const place = (note: SheetNote, subject: Noted) => {
    const { level, id } = subject;
    notes.set(subjectKey(subject), note.level === level && note.id === id ? note : { ...note, level, id });
    left.delete(note);
  };
  const subjects = subjectsOf(form);

  for (const find of [isSame, isAlike, isNamed]) {
    for (const note of left) {
      const subject = subjects.find((each) => !notes.has(subjectKey(each)) && find(note, each));
      if (subject) place(note, subject);
    }
  }
  const free = subjects.filter((each) => !notes.has(subjectKey(each)));
  for (const [note, subject] of edited([...left], free)) place(note, subject);
  const { title } = sheet;
  return { ...(title === undefined ? {} : { title }), notes, gone: [...left] };
}

/** All notes with words, wherever they are placed. */
export function sheetOf({ title, notes, gone }: PlacedSheet): Sheet {
  return {
    ...(title === undefined ? {} : { title }),
    notes: [...notes.values(), ...gone].filter(holdsWords),
  };
}

/** Whether a note was written on other words than those of today. */
export function isReworded(note: Noted, subject: Noted): boolean {
  return comparable(note.text) !== comparable(subject.text);
}

function isSame(note: Noted, subject: Noted): boolean {
  return isNamed(note, subject) && !isReworded(note, subject);
}

function isAlike(note: Noted, subject: Noted): boolean {
  return note.about === subject.about && note.text !== '' && !isReworded(note, subject);
}

function isNamed(note: Noted, subject: Noted): boolean {
  return subjectKey(note) === subjectKey(subject);
}

/** Pairs notes on expectations with expectations whose sentences are edits of theirs. */
function edited(notes: readonly SheetNote[], subjects: readonly Noted[]): (readonly [SheetNote, Noted])[] {
  // in a section of its own each: a file does not say what stood beside a sentence
  const known = new Map(
    notes
      .filter(({ about }) => about === 'asks')
      .map((note): [Known, SheetNote] => [{ ...note, section: note.id, previous: '' }, note]),
  );
  const found = new Map(
    subjects
      .filter(({ about }) => about === 'asks')
      .map((subject): [Worded, Noted] => [{ ...subject, section: subject.id }, subject]),
  );
  const { sure } = matchExpectations([...known.keys()], [...found.keys()]);
  return [...sure].flatMap(([one, other]) => {
    const note = known.get(other);
    const subject = found.get(one);
    return note && subject ? [[note, subject] as const] : [];
  });
}
