/** What readers can write, in the order in which a file has it. */
export const SHEET_FIELDS = ['what', 'when', 'link', 'next', 'notHere', 'need', 'other'] as const;

/** One thing that readers can write: an example, when it was, what comes next. */
export type SheetField = (typeof SHEET_FIELDS)[number];

/** What a note is about: an expectation, a theme, or the sheet as a whole. */
export type SheetSubject = 'asks' | 'theme' | 'sheet';

/** What can be written about each; unlabelled text in a file belongs to the first. */
export const FIELDS_OF: Readonly<Record<SheetSubject, readonly [SheetField, ...SheetField[]]>> = {
  asks: ['what', 'when', 'link', 'next', 'notHere'],
  theme: ['need'],
  sheet: ['other'],
};

/** What a note is about, and what it was called when the note was written. */
export interface Noted {
  readonly about: SheetSubject;
  /** The id of an expectation's level; otherwise ''. */
  readonly level: string;
  /** The id of the expectation or the theme; '' for the sheet. */
  readonly id: string;
  /** The sentence of an expectation or the title of a theme, without marks; '' for the sheet. */
  readonly text: string;
}

/** What a reader has written about one thing. */
export interface SheetNote extends Noted {
  /** Whether the manager's copy has it. */
  readonly isShared?: true;
  /** Whether `text` is not as the framework had it, because somebody has changed it in the file. */
  readonly isEdited?: true;
  /** What has been written, never empty. */
  readonly words: Readonly<Partial<Record<SheetField, string>>>;
}

/** What a file holds, whatever framework it was written for. */
export interface Sheet {
  /** The title, if the reader has given it another than ours. */
  readonly title?: string;
  /** In the order of the file. */
  readonly notes: readonly SheetNote[];
}

/** What there is to write notes on, as a framework has it today. */
export interface SheetForm {
  /** The title of the sheet. */
  readonly title: string;
  readonly themes: readonly SheetTheme[];
}

/** A theme, and what one level or two next to each other ask for in it. */
export interface SheetTheme extends Noted {
  readonly parts: readonly {
    /** The level and its own heading. */
    readonly heading: string;
    /** In reading order, nested ones included. */
    readonly asks: readonly Noted[];
  }[];
}

/** The sheet itself as a subject of notes. */
export const WHOLE_SHEET: Noted = { about: 'sheet', level: '', id: '', text: '' };

/** Tells subjects apart, however they are called. */
export function subjectKey({ about, level, id }: Noted): string {
  return JSON.stringify([about, level, id]);
}

/** Everything that notes can be written on, in the order of the sheet. */
export function subjectsOf(form: SheetForm): readonly Noted[] {
  return [
    WHOLE_SHEET,
    ...form.themes.flatMap((theme) => [theme, ...theme.parts.flatMap(({ asks }) => asks)]),
  ];
}

/** Whether there is anything in a note that only its reader has. */
export function holdsWords({ words, isEdited }: SheetNote): boolean {
  return isEdited === true || Object.keys(words).length > 0;
}
