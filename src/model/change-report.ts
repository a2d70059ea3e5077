/**
 * A change report: what two revisions of a framework differ in, as plain data that is drawn from top to bottom without further
 * computation. `changesBetween` makes it.
 *
 * - `framework` has the changes to the README: its texts, principles, phases, tracks, themes.
 * - `levels` has every level of both revisions in display order: what it was and is called, how many of its expectations have changed in
 *   which way, and an entry for each change: facts and texts of the level first, then what has moved, then section by section.
 * - An entry has a kind, a subject, and the texts before and after with where they stand. Usually there is one of each; none before what is
 *   new, none after what is gone, several after a split and before a merger. `words` are the runs of the text, marked.
 *
 * Two laws hold. Every expectation of both revisions, nested ones too, is in exactly one place: in an entry, in the `expectations` of a
 * section that moved as a whole, or in `unchanged`. And read backwards, a report has the same entries in the same order, with before and
 * after, new and gone, split and merged exchanged.
 *
 * Comments and their tags become the JSON Schema of the report.
 */
import type { Language, Prose, RichText } from './types.ts';

/** What two revisions of a framework differ in. */
export interface ChangeReport {
  /** The language of the later revision's texts, if its README declares one. */
  readonly language?: Language;
  /** Changes to what the README says, in its order. */
  readonly framework: readonly ChangeEntry[];
  /** Every level of both revisions, in the order of the framework; one without entries is unchanged. */
  readonly levels: readonly ChangedLevel[];
}

/** A level and what has changed in it. */
export interface ChangedLevel {
  /** Whether the level is new, gone, or in both revisions. */
  readonly kind: 'new' | 'gone' | 'kept';
  /** What it was called. Missing if it is new. */
  readonly before?: LevelName;
  /** What it is called. Missing if it has gone. */
  readonly after?: LevelName;
  /** How many expectations have changed in which way; nested ones count. */
  readonly counts: ChangeCounts;
  /** The changes in display order: facts and texts of the level, what has moved, then section by section. */
  readonly entries: readonly ChangeEntry[];
}

/** What a level is named by. */
export interface LevelName {
  /** The id of the level. */
  readonly id: string;
  /** For example "L4". Empty if the framework gives its levels no codes. */
  readonly code: string;
  /** The title without the code. */
  readonly title: string;
}

/** How many expectations of a level have changed in which way. */
export interface ChangeCounts {
  /**
   * Asked for by this level only since this revision.
   * @asType integer
   */
  readonly new: number;
  /**
   * Asked for by no level any more.
   * @asType integer
   */
  readonly gone: number;
  /**
   * Those with other words.
   * @asType integer
   */
  readonly reworded: number;
  /**
   * Those with the same words, spelt or marked in another way.
   * @asType integer
   */
  readonly spelling: number;
  /**
   * Those that are elsewhere in the level.
   * @asType integer
   */
  readonly moved: number;
  /**
   * Those that another level asked for, alone or with their section.
   * @asType integer
   */
  readonly movedHere: number;
  /**
   * Those that another level asks for now, alone or with their section.
   * @asType integer
   */
  readonly movedAway: number;
  /**
   * Those that are several now.
   * @asType integer
   */
  readonly split: number;
  /**
   * Those that were several.
   * @asType integer
   */
  readonly merged: number;
  /**
   * Those that are as they were.
   * @asType integer
   */
  readonly unchanged: number;
}

/**
 * What has happened.
 *
 * - `new`, `gone`: it is in one revision only.
 * - `reworded`: it has other words, or links to other addresses. Whether it asks for something else only a reader can say.
 * - `spelling`: the same words, with other marks, capitals or punctuation, or spelt as "behaviour" and "behavior" are.
 * - `moved`: it is elsewhere in its level, or a section at another place among the others.
 * - `moved-here`, `moved-away`: it is in another level now; each of the two levels has an entry. `words` say whether it was reworded too.
 * - `split`, `merged`: one has become several, or several one.
 * - `reordered`: what it holds is the same in another order.
 */
export type ChangeKind =
  | 'new'
  | 'gone'
  | 'reworded'
  | 'spelling'
  | 'moved'
  | 'moved-here'
  | 'moved-away'
  | 'split'
  | 'merged'
  | 'reordered';

/** What has changed in a level. */
export type LevelSubject =
  | 'code'
  | 'title'
  | 'track'
  | 'phase'
  | 'status'
  | 'language'
  | 'owner'
  | 'review'
  | 'statement'
  | 'intro'
  | 'attribute'
  | 'section'
  | 'section-theme'
  | 'section-intro'
  | 'expectation'
  | 'example';

/** What has changed in the README; the title of a principle, phase or section is the label of its text. */
export type FrameworkSubject =
  | 'framework-title'
  | 'organization'
  | 'framework-language'
  | 'edit-address'
  | 'feedback-address'
  | 'description'
  | 'purpose'
  | 'principle'
  | 'term'
  | 'phase'
  | 'phase-label'
  | 'phase-levels'
  | 'track'
  | 'theme'
  | 'readme-section'
  | 'level-order';

/** One change. */
export interface ChangeEntry {
  /** What has happened. */
  readonly kind: ChangeKind;
  /** What it has happened to. */
  readonly subject: LevelSubject | FrameworkSubject;
  /** What was there: none if it is new, several if they were merged. */
  readonly before: readonly ChangedText[];
  /** What is there: none if it has gone, several if it was split. */
  readonly after: readonly ChangedText[];
  /**
   * The runs of the texts, if their words differ: those that are the same or old join to `plain` before, those that are the same or new to
   * `plain` after; several texts have " / " between them.
   */
  readonly words: readonly WordRun[];
  /**
   * Of a section that moved to another level: how many expectations came along unchanged.
   * @asType integer
   */
  readonly expectations?: number;
}

/** A text of one revision, and where it stands. */
export interface ChangedText {
  /** The id of the expectation, section, principle or phase itself. */
  readonly id?: string;
  /** The level. Missing for what the README says. */
  readonly level?: LevelName;
  /** The section that it is in. */
  readonly section?: SectionName;
  /** The expectation that it is nested under, or an example of, without marks. */
  readonly parent?: string;
  /** The label of an attribute, or the title over a text. */
  readonly label?: string;
  /** A text of one line. */
  readonly text?: RichText;
  /** Running text. Either this is there or `text`. */
  readonly prose?: Prose;
  /** The text without marks, on one line. */
  readonly plain: string;
  /** The addresses of its links, if they have changed. */
  readonly links?: readonly string[];
}

/** What a section is named by. */
export interface SectionName {
  /** The id of the section. */
  readonly id: string;
  /** Its heading, with that of its group before it. Empty if it has none. */
  readonly title: string;
}

/** A run of words that is in both texts, or only in the old or the new one. */
export interface WordRun {
  /** Which of the texts it is in. */
  readonly kind: 'same' | 'old' | 'new';
  /** The characters, with the spaces between the words. */
  readonly text: string;
}
