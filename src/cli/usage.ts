import { statSync } from 'node:fs';
import { resolve } from 'node:path';

/** A command that was called in a wrong way; the message says what was given and what is allowed. */
export class UsageError extends Error {}

/** What `career-levels --help` says. */
export const HELP = `Usage:
  career-levels build [DIR] [--format module|json|csv|pages|element]... [--out DIR]
                      [--watch] [--lang en|de|fr|es|ja|ar]... [--base-url URL]
  career-levels check [DIR] [--format human|json|github|sarif] [--strict] [--fix]
                      [--explain] [--suggest-themes]
  career-levels export LEVEL... [DIR] --as html|ats|text|markdown|jsonld|csv|element
                      [--track TRACK] [--lang en|de|fr|es|ja|ar] [--dir DIR]
                      [--styles URL]

Compiles career levels written in Markdown. DIR is "framework" if left out; every
folder in it with a README.md is a framework of its own.

build   writes the framework in the given formats to --out (json by default);
        without --out, one of json and csv goes to standard output
check   reports every problem of the documents
export  writes levels to standard output, to be pasted where no script may run;
        two to five levels are compared as html, markdown, csv or element, and any
        number stand one after the other as ats, text or jsonld. A LEVEL is an id, or a
        code where one level alone has it. The last of several operands is DIR if
        it is a folder; where a level and a folder share a name, say --dir

  --format FORMAT   build: module (typed JavaScript), json (with its schema),
                           csv (the expectations, for spreadsheets),
                           pages (a site that needs no script),
                           element (a script that shows the framework in any page)
                    check: human, json, github (annotations in GitHub Actions),
                           sarif (for code scanning)
  --as FORMAT       html (a fragment without classes or styles), ats (the few tags
                    that job boards keep), text (its plain twin), markdown,
                    jsonld (schema.org's Occupation), csv (for spreadsheets),
                    element (a <level-card> or <level-compare> that shows its
                    content before the script runs, or without it)
  --track TRACK     where codes of levels are looked up
  --lang LANGUAGE   of the words around the levels; that of the levels if left out.
                    Of several, element makes a file for each, the first one's
                    without the language in its name
  --styles URL      of styles.css for an element; without it, its styles stand in it
  --dir DIR         export: the folder, so that every operand is a level
  --base-url URL    where pages will be found, for previews and embeds: https://...
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
  if (!isDirectory(path))
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

/** Whether an operand is a folder: one that is there, or a path, which no level has for a name. */
export function isFolder(operand: string, cwd: string): boolean {
  return /[\\/]|^\.\.?$/.test(operand) || isDirectory(resolve(cwd, operand));
}

/**
 * Checks that a format, or whatever else is chosen, is one of those that a command knows.
 *
 * @throws UsageError where it is not
 */
export function assertKnown<F extends string>(
  what: string,
  given: string,
  allowed: readonly F[],
  command: string,
): asserts given is F {
  if (allowed.some((each) => each === given)) return;
  throw new UsageError(`Unknown ${what} "${given}"; "${command}" knows ${allowed.join(', ')}.`);
}
