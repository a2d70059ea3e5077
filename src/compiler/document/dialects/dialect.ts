import type { Rule } from '../../rules/rule.ts';
import type { Change } from './translation.ts';

/** Something that Git hosts do not read as its author meant it, by offsets in the text. */
export interface Problem {
  readonly rule: Rule;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly mend?: string;
  /** The changes that a program can make in the file. */
  readonly fix?: readonly Change[];
}

/** Marks that a program reads beside Markdown, or in its place. */
export interface Dialect {
  /** Says at one look that a text has none of them. */
  readonly sign: RegExp;
  /** Puts them into Markdown. The changes are in order and do not overlap. */
  readonly translate: (text: string) => {
    readonly changes: readonly Change[];
    readonly problems: readonly Problem[];
  };
}
