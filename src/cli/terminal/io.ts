import type { OnProgress } from '../../files/on-progress.ts';

/** What a command needs of the world around it. */
export interface Io {
  /** For data only. */
  readonly stdout: { write(text: string): unknown };
  /** For everything else. */
  readonly stderr: { write(text: string): unknown };
  /** The directory that relative paths start from. */
  readonly cwd: string;
  /** Whether to use the terminal's colours. */
  readonly color: boolean;
  /** Whether standard error is a terminal that can erase a line. */
  readonly isTerminal?: boolean;
  /** Where there is such a terminal, gives what is told of each piece of work, such as "documents read". */
  readonly progress?: (what: string) => OnProgress;
  /** Asks a yes-or-no question; the answer is no where nobody can give one. */
  readonly confirm?: (question: string) => Promise<boolean>;
  /** Ends a command that would run on, such as `build --watch`. */
  readonly signal?: AbortSignal;
  /** The version of the package. */
  readonly version: string;
}

/** 0: well, 1: the content has errors, 2: wrong use. */
export type ExitCode = 0 | 1 | 2;
