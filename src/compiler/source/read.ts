import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { decode } from '../../files/decode.ts';
import { isInside } from '../../files/is-inside.ts';
import { compareText } from '../../model/words/order.ts';
import { hasOtherEnding, withoutEnding } from '../names/ending.ts';
import { type Diagnostic, FILE_START, toDiagnostic } from '../rules/diagnostics.ts';
import { fileEnding } from '../rules/file-ending.ts';
import { fileOutside } from '../rules/file-outside.ts';
import { fileTooLarge } from '../rules/file-too-large.ts';
import { MAX_FILE_BYTES } from '../rules/limits.ts';
import type { Rule } from '../rules/rule.ts';
import { reasonOf, unreadableFile } from '../rules/unreadable-file.ts';
import { conflictIn } from './conflict.ts';
import { listFolder, refuseName } from './list.ts';
import { isLockPath, LOCK_NAME, MAX_LOCK_BYTES } from './lock.ts';

/** A document as it was read: its path in the folder and its text with `\n` line ends and no byte-order mark. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** What a folder holds. */
export interface Folder {
  /** Sorted by path. A file that is the same as before is the same object. */
  readonly files: ReadonlyMap<string, SourceFile>;
  /** Documents and folders that are there but were refused, and why. The path of a folder ends in a slash. */
  readonly refused: ReadonlyMap<string, Diagnostic>;
  /** The folders below that hold frameworks of their own. */
  readonly inner: readonly string[];
  /** What keeps the ids of the expectations, or why it was refused. */
  readonly lock?: SourceFile | Diagnostic;
}

/**
 * Reads the Markdown files of a framework: those in its folder and in the folders below, but for folders with a README of
 * their own. What is hidden is no document. The calls are synchronous, as thousands of them are several times as fast.
 *
 * @param before what was read last
 * @param changed the only documents that may have changed since, be it that they are new or gone
 * @throws if the folder itself cannot be read.
 */
export function readFolder(dir: string, before?: Folder, changed?: ReadonlySet<string>): Folder {
  const root = realpathSync.native(dir);
  const isPart = before !== undefined && changed !== undefined;
  const files = new Map(isPart ? before.files : []);
  const { documents, inner, ...listed } = isPart
    ? {
        documents: [...changed].filter((path) => !isLockPath(path)),
        inner: before.inner,
        refused: before.refused,
      }
    : listFolder(root);
  const refused = new Map(listed.refused);
  for (const path of changed ?? []) {
    files.delete(path);
    refused.delete(path);
  }
  for (const path of documents) {
    const read = readFile(root, path, MAX_FILE_BYTES, before?.files.get(path));
    if (!read) continue;
    if (isRefusal(read)) refused.set(path, read);
    else files.set(path, read);
  }
  const isSameLock = isPart && !changed.has(LOCK_NAME);
  const known = before?.lock;
  const lock = isSameLock
    ? known
    : readFile(root, LOCK_NAME, MAX_LOCK_BYTES, known && !isRefusal(known) ? known : undefined);
  return {
    files: new Map([...files].sort(([a], [b]) => compareText(a, b))),
    refused,
    inner,
    ...(lock && { lock }),
  };
}

/** Whether a file could not be read. */
export function isRefusal(read: SourceFile | Diagnostic): read is Diagnostic {
  return 'rule' in read;
}

/** Returns a file, the one known if it has the same text, the reason for refusing it, or `undefined` if there is none. */
function readFile(
  root: string,
  path: string,
  maxBytes: number,
  known: SourceFile | undefined,
): SourceFile | Diagnostic | undefined {
  const read = readText(root, path, maxBytes);
  if (typeof read !== 'string') return read;
  return known?.text === read ? known : { path, text: read };
}

/** Returns the text of a file, the reason for refusing it, or `undefined` if there is no file of this name. */
function readText(root: string, name: string, maxBytes: number): string | Diagnostic | undefined {
  const refuse = (rule: Rule, message: string, mend?: string) =>
    toDiagnostic(rule, name, FILE_START, message, mend);
  try {
    const path = join(root, name);
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (!found) {
      const refusal = refuseName(name);
      return refusal && readdirSync(dirname(path)).includes(basename(path)) ? refusal : undefined;
    }
    if (found.isSymbolicLink() && !isInside(root, realpathSync(path))) {
      return refuse(fileOutside, 'Unexpected link to a file outside the folder, expected a file.');
    }
    const file = found.isSymbolicLink() ? statSync(path) : found;
    if (!file.isFile()) {
      // a folder of any other name holds documents
      return isLockPath(name)
        ? refuse(unreadableFile, 'Unexpected folder, expected a file.', 'Give the folder another name.')
        : undefined;
    }
    if (hasOtherEnding(name)) {
      const message = 'Unexpected ending of a file, expected .md or .markdown. It is left out.';
      const mend = `Rename the file to ${withoutEnding(basename(name))}.md, or say in the front matter of the README that it is no part of the framework: "ignore: [${name}]".`;
      return refuse(fileEnding, message, mend);
    }
    if (file.size > maxBytes) {
      return refuse(fileTooLarge, `Unexpected ${file.size} bytes, expected at most ${maxBytes}.`);
    }
    const text = decode(readFileSync(path));
    if (text === undefined) return refuse(unreadableFile, 'Unexpected bytes, expected UTF-8 text.');
    return conflictIn(name, text) ?? text;
  } catch (error) {
    const message = `Unexpected failure to read the file${reasonOf(error)}, expected readable text.`;
    return refuse(unreadableFile, message);
  }
}
