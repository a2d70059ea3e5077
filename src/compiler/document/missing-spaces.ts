import type { Keys } from './keys.ts';

/** A line of front matter that lacks the space after its colon. */
export interface MissingSpace {
  /** The key and the first word of the value, as written. */
  readonly written: string;
  /** The same with the space. */
  readonly expected: string;
  /** Where the key begins, and where the space belongs, in the block. */
  readonly start: number;
  readonly colon: number;
}

/** Finds the lines `track:ic` of a block, which are no lines of YAML. */
export function findMissingSpaces(block: string, keys: Keys): readonly MissingSpace[] {
  return [...block.matchAll(/^([A-Za-z]+):([^\s:/]\S*)/gm)].flatMap(
    ({ 0: written, 1: key = '', 2: word = '', index }) =>
      keys.has(key)
        ? [{ written, expected: `${key}: ${word}`, start: index, colon: index + key.length + 1 }]
        : [],
  );
}
