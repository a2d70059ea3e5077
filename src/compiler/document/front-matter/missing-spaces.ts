/** A line of front matter that lacks the space after its colon. */
export interface MissingSpace {
  /** The key, the colon and the first word of the value, as written. */
  readonly written: string;
  /** The same with the space. */
  readonly expected: string;
  /** Where the key begins, and where the colon is. */
  readonly start: number;
  readonly colon: number;
}

/** Front matter with the spaces that its lines lacked. */
export interface Spaced {
  readonly block: string;
  readonly missing: readonly MissingSpace[];
  /** Where a place of the block is in what was written. */
  readonly offsetOf: (offset: number) => number;
}

/** What belongs between a key and its value. */
export const COLON_AND_SPACE = ': ';

/** A key that its value follows at once; the colon of East Asian keyboards is as wide as a colon and a space. */
const LINE = /^([A-Za-z][\w-]*)[:：]([^\s:/]\S*)/gm;

/** Puts a space into each line `track:ic`, which is no line of YAML. */
export function withSpaces(written: string): Spaced {
  const missing = [...written.matchAll(LINE)].map(
    ({ 0: line, 1: key = '', 2: word = '', index }): MissingSpace => ({
      written: line,
      expected: `${key}${COLON_AND_SPACE}${word}`,
      start: index,
      colon: index + key.length,
    }),
  );
  return {
    block: written.replace(LINE, `$1${COLON_AND_SPACE}$2`),
    missing,
    // each line before has become longer by one
    offsetOf: (offset) => offset - missing.filter(({ colon }, before) => colon + before + 1 < offset).length,
  };
}
