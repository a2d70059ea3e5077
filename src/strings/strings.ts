import type { ChangeCounts, ChangedLevel, ChangeKind } from '../model/change-report.ts';
import type { AlignmentReason, RowKind } from '../model/comparison/align.ts';
import type { Change } from '../model/comparison/compare.ts';
import type { SheetFault } from '../model/sheet/read.ts';
import type { SheetField } from '../model/sheet/sheet.ts';
import type { Language, LevelStatus } from '../model/types.ts';

type MarkedStatus = Exclude<LevelStatus, 'current'>;

/** The words around a level. */
export interface LevelStrings {
  /** What language the words are in: the attributes of every element that holds some. */
  readonly language: Language;
  /** Where a level is on its track: "Level 4 of 5". */
  readonly position: (position: number, of: number) => string;
  /** A level's status in a word; nothing is said of a current level. */
  readonly status: Readonly<Record<MarkedStatus, string>>;
  /** What that status means for the reader. */
  readonly statusMeaning: Readonly<Record<MarkedStatus, string>>;
  /** The name of the link from an expectation, a principle or a term to itself, which stands beside it. */
  readonly link: string;
  /** Says that the address of such a link is on the clipboard. */
  readonly linkCopied: string;
  /** The name of the link that leads to a strand; what is seen of it is the strand's title, with which its name ends. */
  readonly grows: (strand: string) => string;
  /** Over examples that are folded away: "3 examples". */
  readonly examples: (count: number) => string;
  /** Says that a level has no text yet. */
  readonly emptyLevel: string;
  /** What has become of an expectation that an old link leads to; `moved` is a link to it. */
  readonly former: Readonly<Record<'moved' | 'gone', string>>;
  /** From which day a change counts: "Counts from 1 March 2027". */
  readonly countsFrom: (date: string) => string;
  /** The link that leads to where a text can be edited, and without the text what is seen of it, with which its name begins. */
  readonly suggest: (text: string) => string;
  /** The same for the link that leads to where feedback on a text is given. */
  readonly feedback: (text: string) => string;
  /** In which month a text last changed, of a day such as 2026-03-02. */
  readonly lastChanged: (day: string) => string;
}

/** The words of a comparison. */
export interface CompareStrings {
  /** The title of a comparison of the levels named. */
  readonly compared: (names: readonly string[]) => string;
  /** Over what an author says of the step between the levels named. */
  readonly stepNote: (from: string, to: string) => string;
  /** The title where the first of two levels leads to the second: "From L2 to L3". */
  readonly fromTo: (from: string, to: string) => string;
  /** Why sections are side by side. `only` takes the names of the levels that have the section. */
  readonly reason: Readonly<Record<Exclude<AlignmentReason, 'only'>, string>> & {
    readonly only: (names: readonly string[]) => string;
  };
  /** What a row is about, where neither a theme nor a shared heading says it. */
  readonly row: Readonly<Record<RowKind, string>>;
  /** Names a row of themes that are at the same place, counted from 1. */
  readonly themeAt: (place: number) => string;
  /** Stands where a level has nothing that matches a row. */
  readonly noCounterpart: (name: string) => string;
  /** What an expectation is, of the level named; for `same`, of the other level that asks for it too. */
  readonly change: Readonly<Record<Change, (name: string) => string>>;
  /** Says that the level named asks for the same in another section. */
  readonly sameElsewhere: (name: string, section: string) => string;
  /** What a level adds to those below it: "L5 adds 18 expectations and keeps 6." */
  readonly adds: (name: string, added: number, kept: number) => string;
  /** The same where it keeps most, and in which rows it adds: "L5 keeps 18 expectations and adds 2, under Craft." No rows if they are many. */
  readonly keeps: (name: string, kept: number, added: number, rows: readonly string[]) => string;
  /** Says that levels keep no expectation of those below them: "L5 words all of its 18 expectations anew; read them theme by theme." */
  readonly anew: (names: readonly string[], count: number) => string;
  /** Follows it where strands tell what they grow from: "14 of them grow from what L4 asks." */
  readonly grown: (count: number, name: string) => string;
  /** The same of a row, beside its name. */
  readonly wordedAnew: string;
  /** Says that levels of which none leads to another share no expectation. */
  readonly noneShared: (names: readonly string[]) => string;
  /** Says that levels share no section. */
  readonly nothingInCommon: (names: readonly string[]) => string;
  /** What is in one level alone, where none leads to another: "18 expectations are only in L4." */
  readonly alone: (name: string, count: number) => string;
  /** Over what all levels say alike: "Same in L4 and L5". */
  readonly sameIn: (names: readonly string[]) => string;
  readonly expectations: (count: number) => string;
  readonly phase: string;
  /** Stands where a level does not have a fact that another one has. */
  readonly unsaid: string;
}

/** The words of what a next level takes. */
export interface NextStrings {
  /** The title where one level comes next: "What L3 takes". */
  readonly takes: (name: string) => string;
  /** The title where several come next, or none: "After L2". */
  readonly after: (name: string) => string;
  /** Before what the reader's level asks on the same line of growth: "Today:". */
  readonly today: string;
  /** Over what the level before says under another heading, folded away: "Grows from: I solve my own tickets". */
  readonly growsFrom: (section: string) => string;
  /** The same where the heading is the same: "Grows from: Impact at L2". */
  readonly growsFromSame: (section: string, name: string) => string;
  /** Over what stays as it is, folded away: "6 stay the same". */
  readonly stays: (count: number) => string;
  /** Where the path splits: "From here the path leads to L4 or M4." */
  readonly splits: (names: readonly string[]) => string;
  /** Says that no level comes after this one. */
  readonly last: (name: string) => string;
}

/** The words of the pictures of a whole track. */
export interface TrackStrings {
  /** The title of the table of all levels of a track. */
  readonly allLevels: (track: string) => string;
  /** The title of the picture of a track's steps. */
  readonly steps: (track: string) => string;
  /** Says what the squares are where no level repeats another, so that a picture of steps would show only new ones. */
  readonly sizes: string;
  /** A step: "L1 to L2". */
  readonly step: (from: string, to: string) => string;
  /** The corner over the names of the rows. */
  readonly about: string;
  readonly all: string;
  /** Follows it where strands tell what expectations grow from. */
  readonly grownSizes: string;
  /** How many expectations grow from a lower level: "3 grow from below". */
  readonly grownCount: (count: number) => string;
  /** How many expectations of a step are of a kind: "5 new". */
  readonly counts: Readonly<Record<Change, (count: number) => string>>;
  /** What each kind means, for the key of the picture. */
  readonly countsMeaning: Readonly<Record<Change, string>>;
  /** Stands where neither level has an expectation. Other text may well differ, so it is not "nothing". */
  readonly none: string;
  /** Marks the reader's level among others. */
  readonly yourLevel: string;
  /** Stands where a level has nothing of a theme or a strand. */
  readonly nothingOn: string;
  /** Says that a framework has neither themes nor strands to follow through its levels. */
  readonly noGrowth: string;
}

/** The words of choosing what to compare. */
export interface PickerStrings {
  /** Over the choices. */
  readonly pick: string;
  /** Names a choice by its column, counted from 1. */
  readonly column: (place: number) => string;
  readonly add: string;
  /** The name of what takes a level out; what is seen of it is in `removeShort`, with which it begins or ends. */
  readonly remove: (name: string) => string;
  readonly removeShort: string;
  readonly differencesOnly: string;
  /** Says what is seen once the differences alone are, and how many equal rows that leaves out. */
  readonly leftOut: (count: number) => string;
}

/** The words of a level that is taken elsewhere as a text, and of the button that copies it. */
export interface CopyStrings extends LevelStrings {
  /** What the button says, and its name, which begins or ends with that. */
  readonly copyShort: string;
  readonly copy: (name: string) => string;
  /** Says that the text is on the clipboard, with its headings and lists. */
  readonly copied: string;
  /** Says that the browser has refused, and that the text is selected for the reader to copy it. */
  readonly refused: string;
  /** Over examples, however the reader's host shows them: the compiler knows the English, German and French ones. */
  readonly examplesLabel: (count: number) => string;
}

/** In which way expectations have changed. */
export type ChangeCount = Exclude<keyof ChangeCounts, 'unchanged'>;

/** What has changed, as readers name it. */
export type ChangedThing =
  | 'code'
  | 'title'
  | 'track'
  | 'status'
  | 'language'
  | 'owner'
  | 'review'
  | 'statement'
  | 'intro'
  | 'attribute'
  | 'section'
  | 'expectation'
  | 'example'
  | 'organization'
  | 'editAddress'
  | 'feedbackAddress'
  | 'purpose'
  | 'principle'
  | 'term';

/** The words of what has changed between two revisions. */
export interface ChangeStrings {
  /** The title. */
  readonly changes: string;
  readonly noChanges: string;
  /** Over the changes to what the README says. */
  readonly forAllLevels: string;
  /** What has become of a level as a whole. */
  readonly changedLevel: Readonly<Record<Exclude<ChangedLevel['kind'], 'kept'>, string>>;
  /** Stands before links to the levels that have something of one that is gone. */
  readonly heirs: string;
  /** How many expectations have changed in a way: "2 new". */
  readonly changed: Readonly<Record<ChangeCount, (count: number) => string>>;
  /** A sentence of such phrases: "Expectations: 2 new, 3 reworded and 1 moved." */
  readonly changedInAll: (phrases: readonly string[]) => string;
  /** What has happened to a text. Those that go to another level, or come from one, take its name. */
  readonly changeKind: Readonly<Record<Exclude<ChangeKind, 'moved-here' | 'moved-away'>, string>> & {
    readonly [Kind in 'moved-here' | 'moved-away']: (name: string) => string;
  };
  readonly changedThing: Readonly<Record<ChangedThing, string>>;
  /** Names the section that a text was in: "Was in Delivery". */
  readonly wasIn: (section: string) => string;
  /** Before the earlier text and the one that counts now. */
  readonly was: string;
  readonly now: string;
}

/** The words around what holds for the whole framework. */
export interface FrameworkStrings {
  /** Titles where the README has no heading for them. */
  readonly principles: string;
  readonly journey: string;
  /** The title of the terms and what they mean. */
  readonly glossary: string;
  /** Names the picture of the journey for those who do not see it. */
  readonly journeyPicture: string;
  /** Says where a branch of the journey leaves the main track: "From L3". */
  readonly forksAfter: (name: string) => string;
}

/**
 * Every word that the interface itself says, in one language. Functions where a sentence holds numbers or names; a sentence
 * takes its names in the order in which they are given and repeats none.
 */
export type Strings = LevelStrings &
  CompareStrings &
  PickerStrings &
  NextStrings &
  CopyStrings &
  TrackStrings &
  ChangeStrings &
  FrameworkStrings;

/** What a growth sheet shows: all of the reader's words, those that the manager gets, or none. */
export type SheetExtentName = 'own' | 'shared' | 'blank';

/** The words of a growth sheet. Apart from the others, so that no page loads them without a sheet. */
export interface SheetStrings extends Strings {
  readonly sheet: {
    /** The title: "Growth sheet: L2 to L3", or of a last level "Growth sheet: L5". */
    readonly title: (name: string, next: string | undefined) => string;
    /** Over what the reader's level asks for, and what the next one does. */
    readonly today: (name: string) => string;
    readonly next: (name: string) => string;
    /** What readers write. */
    readonly fields: Readonly<Record<SheetField, string>>;
    /** Says to whom the sheet belongs, and where it goes. */
    readonly yours: string;
    /** What unfolds the fields of a note; the name begins with it and has the sentence. */
    readonly write: (about: string) => string;
    /** Asks who reads a note, and the two answers. */
    readonly readers: string;
    readonly onlyMe: string;
    readonly managerToo: string;
    /** Says of a note that the manager's copy has it. */
    readonly shared: string;
    /** What a reader presses if a note suits the sentence of today. */
    readonly fits: string;
    /** Over notes whose sentence is no longer on the sheet, and why they are there. */
    readonly gone: string;
    readonly goneMeaning: string;
    readonly open: string;
    readonly save: string;
    readonly undo: string;
    readonly print: string;
    /** Asks what to show, and the answers. */
    readonly show: string;
    readonly extents: Readonly<Record<SheetExtentName, string>>;
    /** Stands where nothing is shared. */
    readonly nothingShared: string;
    /** Switches storage in the browser on. */
    readonly keep: string;
    readonly unsaved: string;
    readonly undone: string;
    /** What has become of the file named. */
    readonly opened: (file: string) => string;
    readonly saved: (file: string) => string;
    readonly downloaded: (file: string) => string;
    readonly notSaved: (file: string) => string;
    /** Why a file cannot be read, and at which line. */
    readonly unreadable: Readonly<Record<SheetFault['fault'], (file: string, line: number) => string>>;
    /** What has become of the storage in the browser. */
    readonly keeping: Readonly<Record<'kept' | 'elsewhere' | 'refused', string>>;
    readonly forgotten: string;
  };
}
