import { statSync } from 'node:fs';
import { resolve } from 'node:path';

/** A command that was called in a wrong way; the message says what was given and what is allowed. */
export class UsageError extends Error {}

/** What `career-levels --help` says. */
export const HELP = `Usage:
  career-levels build [DIR] [--format module|json|csv]... [--out DIR] [--watch]
  career-levels check [DIR] [--format human|json|github|sarif] [--strict] [--fix]
                      [--explain] [--suggest-themes]

Compiles career levels written in Markdown. DIR is "framework" if left out; every
folder in it with a README.md is a framework of its own.

build   writes the framework in the given formats to --out (json by default);
        without --out, one of json and csv goes to standard output
check   reports every problem of the documents

  --format FORMAT   build: module (typed JavaScript), json (with its schema),
                           csv (the expectations, for spreadsheets)
                    check: human, json, github (annotations in GitHub Actions),
                           sarif (for code scanning)
  --out DIR         where to write
  --watch           build again whenever a document changes
  --strict          warnings count as errors
  --fix             mend letter case in links, depth of headings and order of
                    the index in the documents, and report what is left
  --explain         also say what was inferred, and from which line
  --suggest-themes  also suggest which theme sections of the levels belong together,
                    as front matter to paste; it changes nothing
  --help            show this
  --version         show the version

Exit codes: 0 well, 1 the content has errors, 2 wrong use.
`;

/**
 * Checks a command's operands and finds its folder.
 *
 * @returns the folder as it was given, and its whole path
 * @throws UsageError where there is more than one operand, or no such folder
 */
export function resolveFolder(
  command: string,
  operands: readonly string[],
  cwd: string,
): { dir: string; path: string } {
  const [dir = 'framework', ...others] = operands;
  if (dir === '') throw new UsageError('The folder is empty; name the one that holds the Markdown.');
  if (others.length > 0) {
    throw new UsageError(
      `Unexpected ${others.join(' ')}: "${command}" takes one folder, and ${dir} was given already.`,
    );
  }
  const path = resolve(cwd, dir);
  const isFolder = isDirectory(path);
  if (!isFolder)
    throw new UsageError(`There is no folder "${dir}"; name the folder that holds the Markdown.`);
  return { dir, path };
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/**
 * Checks that a format is one of those that a command knows.
 *
 * @throws UsageError where it is not
 */
export function assertFormat<F extends string>(
  given: string,
  allowed: readonly F[],
  command: string,
): asserts given is F {
  if (allowed.some((format) => format === given)) return;
  throw new UsageError(`Unknown format "${given}"; "${command}" knows ${allowed.join(', ')}.`);
}
