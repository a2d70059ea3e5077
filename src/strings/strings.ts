import type { AlignmentReason } from '../model/align.ts';
import type { LevelStatus, SectionKind } from '../model/types.ts';

/** Every word that the interface itself says. Functions where a sentence holds numbers or names. */
export interface Strings {
  /** Where a level stands on its track: "Level 4 of 5". */
  readonly position: (position: number, of: number) => string;
  /** A level's status in a word; nothing is said of a current level. */
  readonly status: Record<Exclude<LevelStatus, 'current'>, string>;
  /** What that status means for the reader. */
  readonly statusMeaning: Record<Exclude<LevelStatus, 'current'>, string>;
  /** The name of the link that leads to an expectation or a principle. */
  readonly linkTo: (text: string) => string;
  readonly examples: string;
  /** Titles for a framework that has principles or levels but no heading over them. */
  readonly principles: string;
  readonly journey: string;
  /** Says that a level has no text yet. */
  readonly emptyLevel: string;
  /** The title of a comparison of the levels named. */
  readonly compared: (names: readonly string[]) => string;
  /** Why sections stand side by side. `only` names the levels that have the section. */
  readonly reason: Record<Exclude<AlignmentReason, 'only'>, string> & {
    readonly only: (name: string) => string;
  };
  /** What a row of a comparison is about, where neither a theme nor a shared heading says it. */
  readonly row: Record<SectionKind, string>;
  /** Stands where a level has nothing that answers to a row. */
  readonly noCounterpart: (name: string) => string;
  /** Says where a branch of the journey leaves the main track: "From L3". */
  readonly forksAfter: (name: string) => string;
  /** Names the picture of the journey for those who do not see it. */
  readonly journeyPicture: string;
}
