import { statSync } from 'node:fs';
import { resolve } from 'node:path';

/** A command that was called in a wrong way; the message says what was given and what is allowed, in one line. */
export class UsageError extends Error {
  /** @param list what there is to choose from, where it takes a line each */
  constructor(
    message: string,
    readonly choice?: Choice,
    readonly list: readonly string[] = [],
  ) {
    super(message);
  }
}

/** What was given, and what it may have been meant to be. */
export interface Choice {
  readonly given: string;
  readonly allowed: readonly string[];
}

/**
 * Checks a command's operands and finds its folder.
 *
 * @returns the folder as it was given, and its whole path
 * @throws UsageError if there is more than one operand, or no such folder
 */
export function resolveFolder(
  command: string,
  operands: readonly string[],
  cwd: string,
): { dir: string; path: string } {
  const { dir, path, isThere } = findFolder(command, operands, cwd);
  if (!isThere) throw new UsageError(`There is no folder "${dir}"; name the folder that holds the Markdown.`);
  return { dir, path };
}

/**
 * The same for a folder that need not be there yet.
 *
 * @throws UsageError if there is more than one operand
 */
export function findFolder(
  command: string,
  operands: readonly string[],
  cwd: string,
): { dir: string; path: string; isThere: boolean } {
  const [dir = 'framework', ...others] = operands;
  if (dir === '')
    throw new UsageError('The name of the folder is empty. Name the folder that holds the Markdown.');
  if (others.length > 0) {
    throw new UsageError(
      `Unexpected ${others.join(' ')}: "${command}" takes one folder, and ${dir} was given already.`,
    );
  }
  const path = resolve(cwd, dir);
  return { dir, path, isThere: isDirectory(path) };
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Whether an operand is a folder: one that is there, or a path, which no level has for a name. */
export function isFolder(operand: string, cwd: string): boolean {
  return /[\\/]|^\.\.?$/.test(operand) || isDirectory(resolve(cwd, operand));
}

/**
 * Checks that a format, or whatever else is chosen, is one of those that a command knows.
 *
 * @throws UsageError if it is not
 */
export function assertKnown<F extends string>(
  what: string,
  given: string,
  allowed: readonly F[],
  command: string,
): asserts given is F {
  if (allowed.some((each) => each === given)) return;
  throw new UsageError(`Unknown ${what} "${given}"; "${command}" knows ${allowed.join(', ')}.`, {
    given,
    allowed,
  });
}
