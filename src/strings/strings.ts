import type { AlignmentReason } from '../model/align.ts';
import type { Language, LevelStatus, SectionKind } from '../model/types.ts';

type MarkedStatus = Exclude<LevelStatus, 'current'>;

/** The words around a level. */
export interface LevelStrings {
  /** What language the words are in: the attributes of every element that holds some. */
  readonly language: Language;
  /** Where a level stands on its track: "Level 4 of 5". */
  readonly position: (position: number, of: number) => string;
  /** A level's status in a word; nothing is said of a current level. */
  readonly status: Readonly<Record<MarkedStatus, string>>;
  /** What that status means for the reader. */
  readonly statusMeaning: Readonly<Record<MarkedStatus, string>>;
  /** The name of the link that leads to an expectation or a principle. */
  readonly linkTo: (text: string) => string;
  /** Over examples that are folded away: "3 examples". */
  readonly examples: (count: number) => string;
  /** Says that a level has no text yet. */
  readonly emptyLevel: string;
}

/** The words of a comparison. */
export interface CompareStrings {
  /** The title of a comparison of the levels named. */
  readonly compared: (names: readonly string[]) => string;
  /** Why sections stand side by side. `only` takes the names of the levels that have the section. */
  readonly reason: Readonly<Record<Exclude<AlignmentReason, 'only'>, string>> & {
    readonly only: (names: readonly string[]) => string;
  };
  /** What a row is about, where neither a theme nor a shared heading says it. */
  readonly row: Readonly<Record<SectionKind, string>>;
  /** Names a row of themes that stand at the same place, counted from 1. */
  readonly themeAt: (place: number) => string;
  /** Stands where a level has nothing that answers to a row. */
  readonly noCounterpart: (name: string) => string;
}

/** The words around what holds for the whole framework. */
export interface FrameworkStrings {
  /** Titles where the README has no heading for them. */
  readonly principles: string;
  readonly journey: string;
  /** Names the picture of the journey for those who do not see it. */
  readonly journeyPicture: string;
  /** Says where a branch of the journey leaves the main track: "From L3". */
  readonly forksAfter: (name: string) => string;
}

/**
 * Every word that the interface itself says, in one language. Functions where a sentence holds numbers or names; a sentence
 * takes its names in the order in which they are given and repeats none.
 */
export type Strings = LevelStrings & CompareStrings & FrameworkStrings;
